package vn.minhbach.chart;

/** A colour of pictures, named as the style sheet names it, on light and on dark ground. */
public enum Ink {
  GROUND("ground", 0xfbfaf7, 0x14181b),
  INK("ink", 0x1e242a, 0xe8e6e1),
  QUIET("quiet", 0x555f69, 0xabb3ba),
  LINE("line", 0xdad6cc, 0x363e45),
  EDGE("edge", 0x837f75, 0x7d868e),
  LINK("link", 0x0b5563, 0x89cada),
  WEAK("weak", 0xe4eff2, 0x1b3237),
  RAISED("raised", 0xf1efe8, 0x242a2f);

  private final String property;
  private final int light;
  private final int dark;

  Ink(String property, int light, int dark) {
    this.property = property;
    this.light = light;
    this.dark = dark;
  }

  /** On light ground, as {@code 0xrrggbb}. */
  public int light() {
    return light;
  }

  /** {@code var(--ink)}. */
  String css() {
    return "var(--" + property + ")";
  }

  /** {@code --ink:#1e242a}. */
  String declared(boolean onDark) {
    return "--%s:#%06x".formatted(property, onDark ? dark : light);
  }
}
