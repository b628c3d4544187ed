package vn.minhbach.intake.tidy;

import vn.minhbach.model.Indicator;

/**
 * Where observations come from, and what a portal calls what is made of them.
 *
 * @param command that imports it: {@code open-sdg}
 * @param name of its file of definitions: {@code open-sdg}
 * @param prefix of the codes of its indicators and dimensions: {@code sdg}
 * @param publisher of a report where nothing names one
 * @param introduction what each report says of it first, in Markdown, a sentence or some
 */
public record Origin(
    String command, String name, String prefix, String publisher, String introduction) {

  /** What the codes of dimensions begin with. */
  String dimensionPrefix() {
    return prefix.replace('-', '_') + "_";
  }

  /** The file that definitions are written to. */
  public String definitions() {
    return definitions(name);
  }

  /** The file that the definitions of an origin called {@code name} are written to. */
  public static String definitions(String name) {
    return Indicator.FOLDER + "/" + name + ".yaml";
  }
}
