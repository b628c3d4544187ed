package vn.minhbach.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes JSON: reports of the command line, files of the search index. */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  /** A comma, unless this is the first within its brackets. */
  private void separate() {
    if (!out.isEmpty() && "[{:,".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }

  /** An array of what {@code elements} writes. */
  public Json array(Consumer<Json> elements) {
    separate();
    out.append('[');
    elements.accept(this);
    out.append(']');
    return this;
  }

  /** An object of what {@code members} writes: a key and a value in turn. */
  public Json object(Consumer<Json> members) {
    separate();
    out.append('{');
    members.accept(this);
    out.append('}');
    return this;
  }

  public Json key(String name) {
    string(name);
    out.append(':');
    return this;
  }

  public Json number(long value) {
    separate();
    out.append(value);
    return this;
  }

  public Json number(BigDecimal value) {
    separate();
    out.append(value.toPlainString());
    return this;
  }

  public Json truth(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  public Json string(String text) {
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

  /** What was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** What was written, in UTF-8. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
