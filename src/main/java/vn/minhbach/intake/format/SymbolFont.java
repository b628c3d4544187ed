package vn.minhbach.intake.format;

import java.util.Locale;
import java.util.Map;

/**
 * The signs that Vietnamese offices take from Symbol and Wingdings, as Unicode. A figure without
 * its {@code ≤} is another figure.
 */
final class SymbolFont {

  private static final Map<String, String> SYMBOL =
      Map.ofEntries(
          Map.entry("A3", "≤"),
          Map.entry("B3", "≥"),
          Map.entry("B1", "±"),
          Map.entry("B4", "×"),
          Map.entry("B8", "÷"),
          Map.entry("B9", "≠"),
          Map.entry("BB", "≈"),
          Map.entry("B0", "°"),
          Map.entry("B7", "•"),
          Map.entry("A5", "∞"),
          Map.entry("2D", "−"),
          Map.entry("3C", "<"),
          Map.entry("3E", ">"),
          Map.entry("AE", "→"),
          Map.entry("DE", "⇒"),
          Map.entry("53", "Σ"),
          Map.entry("44", "Δ"),
          Map.entry("6D", "μ"));

  private static final Map<String, String> WINGDINGS =
      Map.of("FC", "✓", "FB", "✗", "FE", "☑", "FD", "☒", "A8", "☐", "6F", "☐", "E0", "→");

  private SymbolFont() {}

  /**
   * The sign; empty where it is none of these.
   *
   * @param code hexadecimal, {@code F0A3}: the font's own {@code A3}
   */
  static String read(String font, String code) {
    Map<String, String> signs =
        switch (font.toLowerCase(Locale.ROOT)) {
          case "symbol" -> SYMBOL;
          case "wingdings" -> WINGDINGS;
          default -> Map.of();
        };
    String own = code.toUpperCase(Locale.ROOT).replaceFirst("^F0(?=..$)", "");
    return signs.getOrDefault(own, "");
  }
}
