package vn.minhbach.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.minhbach.model.Language;

/** The words of the interface in one language, from {@code messages_<language>.properties}. */
public final class Messages {

  private final Language language;
  private final Properties words = new Properties();

  private Messages(Language language) {
    this.language = language;
  }

  /** Loads the words of {@code language}. */
  public static Messages in(Language language) {
    Messages messages = new Messages(language);
    String name = "/messages_" + language.tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      messages.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return messages;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of {@code key}, its places {@code {0}}, {@code {1}} filled.
   *
   * @throws IllegalArgumentException if there is no such text: no page is printed with a hole
   */
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + language.tag());
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}
