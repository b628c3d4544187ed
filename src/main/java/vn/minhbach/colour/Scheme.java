package vn.minhbach.colour;

/**
 * What follows from a publisher's colour in daylight or at night: colours that can be read wherever
 * the style sheet puts them.
 *
 * @param link of links and buttons: the publisher's own where it can be read, else the nearest that
 *     can
 * @param strong the same where the pointer is on it
 * @param on of the words on a button
 * @param weak a ground for what is to be seen apart
 */
public record Scheme(Colour link, Colour strong, Colour on, Colour weak) {

  /** WCAG 2.2 AA for text, and a little for what is rounded. */
  private static final double READABLE = 4.55;

  /** What people who ask their system for more contrast are given: AAA. */
  private static final double EASILY_READABLE = 7.05;

  /** The darkest ground of the style sheet in daylight. */
  private static final Colour DARKEST_OF_DAY = new Colour(0xf1efe8);

  /** The lightest ground of the style sheet at night that bears links. */
  private static final Colour LIGHTEST_OF_NIGHT = new Colour(0x3a3213);

  private static final double STEP = 0.004;

  /** On white paper. */
  public static Scheme light(Colour brand) {
    return light(brand, READABLE);
  }

  /** On white paper, for those who want more contrast. */
  public static Scheme lightWithContrast(Colour brand) {
    return light(brand, EASILY_READABLE);
  }

  /** On a dark ground. */
  public static Scheme dark(Colour brand) {
    return dark(brand, READABLE, 0.8);
  }

  /** On a dark ground, for those who want more contrast. */
  public static Scheme darkWithContrast(Colour brand) {
    return dark(brand, EASILY_READABLE, 0.87);
  }

  private static Scheme light(Colour brand, double contrast) {
    Oklch chosen = Oklch.of(brand);
    Colour weak = chosen.withLightness(0.945).withChromaUpTo(0.013).colour();
    Colour link = readable(brand, -STEP, contrast, DARKEST_OF_DAY, weak);
    Oklch shade = Oklch.of(link);
    // What is almost black already becomes lighter, or nobody would see a difference.
    double change = shade.lightness() > 0.3 ? -0.1 : 0.12;
    Colour strong =
        readable(
            shade.withLightness(shade.lightness() + change).colour(),
            -STEP,
            contrast,
            DARKEST_OF_DAY,
            weak);
    return new Scheme(link, strong, new Colour(0xffffff), weak);
  }

  private static Scheme dark(Colour brand, double contrast, double lightness) {
    // At night strong colours glare.
    Oklch chosen = Oklch.of(brand).withChromaUpTo(0.12);
    Colour weak = chosen.withLightness(0.3).withChromaUpTo(0.03).colour();
    Colour bright =
        chosen.withLightness(Math.max(lightness, Math.min(chosen.lightness(), 0.9))).colour();
    Colour link = readable(bright, STEP, contrast, LIGHTEST_OF_NIGHT, weak);
    Colour strong =
        Oklch.of(link).withLightness(Math.min(1, Oklch.of(link).lightness() + 0.08)).colour();
    Colour on = chosen.withLightness(0.2).withChromaUpTo(0.02).colour();
    return new Scheme(link, strong, on, weak);
  }

  /** {@code colour}, made darker or lighter until it can be read on all of the grounds. */
  private static Colour readable(Colour colour, double step, double contrast, Colour... grounds) {
    Oklch shade = Oklch.of(colour);
    Colour found = colour;
    while (!isReadable(found, contrast, grounds) && inRange(shade.lightness() + step)) {
      shade = shade.withLightness(shade.lightness() + step);
      found = shade.colour();
    }
    return found;
  }

  private static boolean inRange(double lightness) {
    return lightness > 0 && lightness < 1;
  }

  private static boolean isReadable(Colour colour, double contrast, Colour... grounds) {
    for (Colour ground : grounds) {
      if (colour.contrast(ground) < contrast) {
        return false;
      }
    }
    return true;
  }
}
