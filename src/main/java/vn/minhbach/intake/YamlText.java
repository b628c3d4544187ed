package vn.minhbach.intake;

import vn.minhbach.json.Json;

/** Words of others as YAML. */
public final class YamlText {

  private YamlText() {}

  /** A string in quotes: strings of JSON are strings of YAML, whatever they hold. */
  public static String quoted(String text) {
    return new Json().string(text).toString();
  }
}
