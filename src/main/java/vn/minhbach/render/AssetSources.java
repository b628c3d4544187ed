package vn.minhbach.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.minhbach.theme.Theme;

/**
 * The assets before they are published: style sheets in the portal's colours, scripts, pictures.
 */
final class AssetSources {

  private static final List<String> NAMES =
      List.of(
          "minhbach.css",
          "minhbach.js",
          "cite.js",
          "report.js",
          "compare.js",
          "search.js",
          "inflate.js",
          "find.js",
          "redirect.js",
          "offline.js",
          "nhung.css",
          "nhung.js",
          "icon.svg");

  /** Rules that a theme adds to the style sheet, instead of replacing it. */
  private static final String ADDED = "theme.css";

  private final Theme theme;

  private AssetSources(Theme theme) {
    this.theme = theme;
  }

  /** The bytes of each by its name. */
  static Map<String, byte[]> of(Theme theme) throws IOException {
    return new AssetSources(theme).all();
  }

  private Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> assets = new TreeMap<>();
    for (String name : NAMES) {
      assets.put(name, name.matches(".*\\.(css|svg)") ? bytes(coloured(name)) : own(name));
    }
    for (Map.Entry<String, Path> file : theme.assets().entrySet()) {
      assets.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    if (assets.containsKey(ADDED)) {
      // One request less: on a weak network each is seen.
      String added = text(assets.remove(ADDED));
      assets.put("minhbach.css", bytes(text(assets.get("minhbach.css")) + "\n" + added));
    }
    if (theme.logo().isPresent()) {
      assets.put(theme.logo().get().name(), Files.readAllBytes(theme.logo().get().file()));
    }
    return assets;
  }

  private String coloured(String name) throws IOException {
    if (name.endsWith(".css")) {
      // The build makes them small.
      String rules = text(own(name.replace(".css", ".min.css")));
      return ColourProperties.of(theme.colour()) + rules;
    }
    return text(own(name)).replace(Theme.TEAL.toString(), theme.colour().toString());
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = AssetSources.class.getResourceAsStream("/assets/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
