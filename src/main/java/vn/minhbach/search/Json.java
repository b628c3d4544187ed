package vn.minhbach.search;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes JSON; only what the index needs of it. */
final class Json {

  private final StringBuilder out = new StringBuilder();

  /** A comma, unless this is the first within its brackets. */
  private void separate() {
    if (!out.isEmpty() && "[{:,".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }

  Json array(Consumer<Json> elements) {
    separate();
    out.append('[');
    elements.accept(this);
    out.append(']');
    return this;
  }

  Json object(Consumer<Json> members) {
    separate();
    out.append('{');
    members.accept(this);
    out.append('}');
    return this;
  }

  Json key(String name) {
    string(name);
    out.append(':');
    return this;
  }

  Json number(long value) {
    separate();
    out.append(value);
    return this;
  }

  Json string(String text) {
    separate();
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
