package vn.minhbach.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts by key, from a properties file in UTF-8. */
public final class Bundle {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  private final String name;
  private final Properties texts = new Properties();

  private Bundle(String name) {
    this.name = name;
  }

  /** Loads {@code /<name>.properties} from the program, which has it. */
  public static Bundle load(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no texts " + name));
  }

  /** Loads {@code /<name>.properties} from the program, if it has one. */
  public static Optional<Bundle> find(String name) {
    Bundle bundle = new Bundle(name);
    try (InputStream in = Bundle.class.getResourceAsStream("/" + name + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      bundle.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return Optional.of(bundle);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text of {@code key}, its places left as they are. */
  public String get(String key) {
    return get(key, List.of());
  }

  /**
   * The text of {@code key}, its places {@code {0}}, {@code {1}} filled; what fills them is not
   * looked at again. A place that nothing is given for stays, for a script to fill.
   *
   * @throws IllegalArgumentException if there is no such text: nothing is printed with a hole
   */
  public String get(String key, List<String> arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + name);
    }
    if (text.indexOf('{') < 0) {
      return text;
    }
    return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(filled(hole, arguments)));
  }

  private static String filled(MatchResult hole, List<String> arguments) {
    int index = Integer.parseInt(hole.group(1));
    return index < arguments.size() ? arguments.get(index) : hole.group();
  }
}
