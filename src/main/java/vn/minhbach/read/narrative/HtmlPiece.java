package vn.minhbach.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of HTML: words, a tag, or what no reader sees.
 *
 * @param text as it is written
 * @param start its offset in the HTML
 */
record HtmlPiece(Kind kind, String text, int start) {

  /** What a piece is. */
  enum Kind {
    WORDS,
    TAG,
    /** A whole {@code <script>} or {@code <style>}. */
    WORDLESS,
    COMMENT,
    /** A comment that nothing ends. */
    OPEN_COMMENT,
    /** {@code <!...>} or {@code <?...>}. */
    DECLARATION
  }

  /** Longer ones are words; so what has no end is not searched through again and again. */
  private static final int LONGEST_TAG = 2000;

  /** Cuts HTML into its pieces; nothing of it is left out. */
  static List<HtmlPiece> of(String html) {
    List<HtmlPiece> pieces = new ArrayList<>();
    String lower = html.toLowerCase(Locale.ROOT);
    int words = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = end(html, at);
      if (end < 0) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      if (at > words) {
        pieces.add(new HtmlPiece(Kind.WORDS, html.substring(words, at), words));
      }
      Kind kind = kind(html, at, end);
      if (kind == Kind.TAG) {
        int whole = wordless(html, lower, at, end);
        kind = whole > end ? Kind.WORDLESS : kind;
        end = whole;
      }
      pieces.add(new HtmlPiece(kind, html.substring(at, end), at));
      words = end;
      at = html.indexOf('<', end);
    }
    if (words < html.length()) {
      pieces.add(new HtmlPiece(Kind.WORDS, html.substring(words), words));
    }
    return pieces;
  }

  private static Kind kind(String html, int start, int end) {
    if (html.startsWith("<!--", start)) {
      return html.startsWith("-->", end - "-->".length()) ? Kind.COMMENT : Kind.OPEN_COMMENT;
    }
    char second = html.charAt(start + 1);
    return second == '!' || second == '?' ? Kind.DECLARATION : Kind.TAG;
  }

  /** The offset behind what begins with {@code <}; -1 where nothing does. */
  private static int end(String html, int start) {
    if (html.startsWith("<!--", start)) {
      int end = html.indexOf("-->", start + "<!--".length());
      return end < 0 ? html.length() : end + "-->".length();
    }
    int at = start + 1;
    if (at < html.length() && html.charAt(at) == '/') {
      at++;
    }
    boolean named = at < html.length() && isLetter(html.charAt(at));
    boolean declared = at < html.length() && at == start + 1 && "!?".indexOf(html.charAt(at)) >= 0;
    return named || declared ? behindTag(html, at) : -1;
  }

  private static int behindTag(String html, int from) {
    int last = Math.min(html.length(), from + LONGEST_TAG);
    char quote = 0;
    for (int i = from; i < last; i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Behind the end of an element without words for readers; else behind its tag. */
  private static int wordless(String html, String lower, int start, int end) {
    String source = html.substring(start, end);
    HtmlTag tag = HtmlTag.of(source);
    if (!tag.wordless() || tag.closing()) {
      return end;
    }
    int close = lower.indexOf("</" + tag.name(), end);
    int behind = close < 0 ? -1 : html.indexOf('>', close);
    return behind < 0 ? end : behind + 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
