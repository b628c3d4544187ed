package vn.minhbach.colour;

/**
 * A colour as the eye orders them: Ottosson's OKLCH, in which equal steps look equal. The formulas
 * are those of CSS Color 4.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma from 0, grey
 * @param hue an angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {

  static Oklch of(Colour colour) {
    double red = colour.linear(16);
    double green = colour.linear(8);
    double blue = colour.linear(0);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
  }

  Oklch withLightness(double other) {
    return new Oklch(other, chroma, hue);
  }

  Oklch withChromaUpTo(double most) {
    return new Oklch(lightness, Math.min(chroma, most), hue);
  }

  /** The nearest colour of a screen of this lightness and hue: as much chroma as it can show. */
  Colour colour() {
    double most = chroma;
    if (!shown(most)) {
      double least = 0;
      for (int step = 0; step < 20; step++) {
        double middle = (least + most) / 2;
        if (shown(middle)) {
          least = middle;
        } else {
          most = middle;
        }
      }
      most = least;
    }
    double[] light = light(most);
    return new Colour(printed(light[0]) << 16 | printed(light[1]) << 8 | printed(light[2]));
  }

  private boolean shown(double ofChroma) {
    for (double primary : light(ofChroma)) {
      if (primary < -0.0005 || primary > 1.0005) {
        return false;
      }
    }
    return true;
  }

  /** Red, green and blue, linear; beyond 0 to 1 where no screen shows it. */
  private double[] light(double ofChroma) {
    double a = ofChroma * Math.cos(hue);
    double b = ofChroma * Math.sin(hue);
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static int printed(double linear) {
    double light = Math.max(0, Math.min(1, linear));
    double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * encoded);
  }
}
