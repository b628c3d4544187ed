package vn.minhbach.render;

import vn.minhbach.colour.Colour;
import vn.minhbach.colour.Scheme;

/**
 * The custom properties of a style sheet that follow from the publisher's colour: by day and by
 * night, each also for those who want more contrast.
 */
final class ColourProperties {

  private static final String NIGHT = "(prefers-color-scheme:dark)";
  private static final String CONTRAST = "(prefers-contrast:more)";

  private ColourProperties() {}

  static String of(Colour brand) {
    return root("--brand:" + brand + ";" + declarations(Scheme.light(brand)))
        + media(NIGHT, Scheme.dark(brand))
        + media(CONTRAST, Scheme.lightWithContrast(brand))
        + media(NIGHT + " and " + CONTRAST, Scheme.darkWithContrast(brand));
  }

  private static String media(String condition, Scheme scheme) {
    return "@media " + condition + "{" + root(declarations(scheme)) + "}";
  }

  private static String root(String declarations) {
    return ":root{" + declarations + "}";
  }

  private static String declarations(Scheme scheme) {
    return "--link:%s;--strong:%s;--on:%s;--weak:%s"
        .formatted(scheme.link(), scheme.strong(), scheme.on(), scheme.weak());
  }
}
