package vn.minhbach.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.minhbach.Sites;

/**
 * The codes of problems: the messages that the program names outside its command line and preview.
 */
final class Codes {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9]+)\"");

  private Codes() {}

  /** All of them, in the order of {@code problems_en.properties}. */
  static Set<String> all() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Map.Entry<String, Path> source : Sites.files(Javadocs.SOURCES).entrySet()) {
      if (!source.getKey().matches(".*/(cli|preview)/.*")) {
        named.addAll(in(source.getValue()));
      }
    }
    Set<String> codes = new LinkedHashSet<>(Texts.read("problems_en.properties").keySet());
    codes.retainAll(named);
    return codes;
  }

  /** Those that the source names. */
  static Set<String> in(Path source) throws IOException {
    Set<String> codes = new TreeSet<>();
    LITERAL.matcher(Files.readString(source)).results().forEach(m -> codes.add(m.group(1)));
    return codes;
  }
}
