package vn.minhbach.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Texts by key, from a properties file in UTF-8. */
public final class Bundle {

  /** Of <code>{0}</code>. */
  private static final int PLACE_LENGTH = 3;

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
    StringBuilder filled = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int place = place(text, at);
      if (place >= 0 && place < arguments.size()) {
        filled.append(text, done, at).append(arguments.get(place));
        done = at + PLACE_LENGTH;
      }
    }
    return done == 0 ? text : filled.append(text, done, text.length()).toString();
  }

  /** The number of the place that begins at {@code at}; -1 where none does. */
  private static int place(String text, int at) {
    boolean isPlace = at + PLACE_LENGTH <= text.length() && text.charAt(at + 2) == '}';
    int digit = isPlace ? text.charAt(at + 1) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }
}
