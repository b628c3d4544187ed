package vn.minhbach.intake.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Word prints before the paragraphs of its lists, counted through the document: the words of a
 * numbered heading are not in its text.
 */
final class WordNumbering {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** A list as it is defined. */
  private record Definition(String[] formats, String[] texts, int[] starts) {}

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> definitionOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Reads {@code numbering.xml}. */
  WordNumbering(Document numbering) {
    for (Element definition : numbering.getElementsByTag("w:abstractNum")) {
      Definition made = new Definition(new String[LEVELS], new String[LEVELS], new int[LEVELS]);
      for (Element level : Word.children(definition, "w:lvl")) {
        int depth = Word.number(level.attr("w:ilvl"), 0);
        if (depth >= 0 && depth < LEVELS) {
          made.formats[depth] = Word.value(level, "w:numFmt");
          made.texts[depth] = Word.value(level, "w:lvlText");
          made.starts[depth] = Word.number(Word.value(level, "w:start"), 1);
        }
      }
      definitions.put(definition.attr("w:abstractNumId"), made);
    }
    for (Element definition : numbering.getElementsByTag("w:abstractNum")) {
      // A list that says no more than "as that style".
      String style = Word.value(definition, "w:numStyleLink");
      if (!style.isEmpty()) {
        numbering.getElementsByTag("w:styleLink").stream()
            .filter(link -> link.attr("w:val").equals(style) && link.parent() != null)
            .map(link -> definitions.get(link.parent().attr("w:abstractNumId")))
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(d -> definitions.put(definition.attr("w:abstractNumId"), d));
      }
    }
    for (Element list : numbering.getElementsByTag("w:num")) {
      String id = list.attr("w:numId");
      definitionOfList.put(id, Word.value(list, "w:abstractNumId"));
      for (Element override : Word.children(list, "w:lvlOverride")) {
        String start = Word.value(override, "w:startOverride");
        if (!start.isEmpty()) {
          restarts
              .computeIfAbsent(id, k -> new HashMap<>())
              .put(Word.number(override.attr("w:ilvl"), 0), Word.number(start, 1));
        }
      }
    }
  }

  /**
   * The marker of the next paragraph of list {@code id} at {@code depth}; empty where the list
   * prints none.
   */
  String next(String id, int depth) {
    String name = definitionOfList.getOrDefault(id, "");
    Definition definition = definitions.get(name);
    if (definition == null || depth < 0 || depth >= LEVELS || definition.formats[depth] == null) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(name, k -> before(definition));
    if (begun.add(id)) {
      restarts
          .getOrDefault(id, Map.of())
          .forEach(
              (level, start) -> {
                if (level >= 0 && level < LEVELS) {
                  counter[level] = start - 1;
                }
              });
    }
    counter[depth]++;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = definition.starts[deeper] - 1;
    }
    if (definition.formats[depth].equals("bullet")) {
      String sign = definition.texts[depth];
      return sign.isBlank() ? "" : sign.equals("+") ? "+" : "-";
    }
    Matcher places = PLACE.matcher(definition.texts[depth]);
    return places.replaceAll(
        place -> {
          int level = Integer.parseInt(place.group(1)) - 1;
          return Matcher.quoteReplacement(printed(counter[level], definition.formats[level]));
        });
  }

  private static int[] before(Definition definition) {
    int[] counter = new int[LEVELS];
    for (int level = 0; level < LEVELS; level++) {
      counter[level] = definition.starts[level] - 1;
    }
    return counter;
  }

  private static String printed(int number, String format) {
    return switch (format == null ? "" : format) {
      case "lowerLetter" -> Numerals.letter(number);
      case "upperLetter" -> Numerals.letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> "%02d".formatted(number);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }
}
