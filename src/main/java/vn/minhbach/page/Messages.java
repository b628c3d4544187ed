package vn.minhbach.page;

import java.util.Arrays;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Language;

/** The words of the interface in one language, from {@code messages_<language>.properties}. */
public record Messages(Language language, Bundle words) {

  /** Loads the words of {@code language}. */
  public static Messages in(Language language) {
    return new Messages(language, Bundle.load("messages_" + language.tag()));
  }

  /** The text of {@code key}, its places {@code {0}}, {@code {1}} filled. */
  public String get(String key, Object... arguments) {
    return arguments.length == 0
        ? words.get(key)
        : words.get(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
