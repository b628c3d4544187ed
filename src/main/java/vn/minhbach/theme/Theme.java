package vn.minhbach.theme;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhbach.colour.Colour;

/**
 * How a portal looks where it differs from others.
 *
 * @param colour of its publisher; others follow from it
 * @param templates in place of the program's, by name: {@code area.ftlh}
 * @param assets in place of the program's or beside them, by name: {@code minhbach.css}
 */
public record Theme(
    Colour colour, Optional<Logo> logo, Map<String, Template> templates, Map<String, Path> assets) {

  /** That of a portal whose publisher chose none. */
  public static final Colour TEAL = new Colour(0x0b5563);

  /** A portal that differs in nothing. */
  public static final Theme PLAIN = new Theme(TEAL, Optional.empty(), Map.of(), Map.of());

  /**
   * A template of a theme.
   *
   * @param path in the content folder
   */
  public record Template(String path, String text) {}

  public Theme {
    templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    assets = Collections.unmodifiableMap(new TreeMap<>(assets));
  }
}
