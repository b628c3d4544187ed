package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Where in one text the forms can begin: all that can be known before a pattern is tried, which
 * takes long.
 */
final class Clues {

  /** What a form was found in. */
  record Match(Form form, Mentions.Span span) {}

  private static final int MOST_CAPITALS = 3;

  /** What forms begin with, and what they hold right behind their first digits. */
  private static final Index BEGINNINGS = new Index(Form.Start.SIGN);

  private static final Index FOLLOWERS = new Index(Form.Start.DIGIT);

  private static final int[] LETTERED = places(Form.Start.CAPITAL);
  private static final int[] LEADING = places(Form.Start.TEXT);

  private final String text;
  private final char[] small;

  /** A form, as its place in {@link Forms#ALL}, in the upper half, and where it can begin. */
  private long[] starts = new long[32];

  private int count;

  /** Signs, and the forms of each. */
  private static final class Index {

    private final Signs signs;
    private final int[][] forms;

    Index(Form.Start start) {
      List<String> words =
          Forms.ALL.stream()
              .filter(form -> form.start() == start)
              .flatMap(form -> form.signs().stream())
              .distinct()
              .toList();
      signs = new Signs(words);
      forms = new int[words.size()][];
      Arrays.setAll(
          forms,
          word ->
              Arrays.stream(places(start))
                  .filter(form -> Forms.ALL.get(form).signs().contains(words.get(word)))
                  .toArray());
    }
  }

  private Clues(String text, char[] small) {
    this.text = text;
    this.small = small;
  }

  private static int[] places(Form.Start start) {
    List<Integer> places = new ArrayList<>();
    for (int form = 0; form < Forms.ALL.size(); form++) {
      if (Forms.ALL.get(form).start() == start) {
        places.add(form);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Where forms are found in {@code text}: by form in their order, then from left to right.
   *
   * @param small the text in small letters
   */
  static List<Match> matches(String text, char[] small) {
    Clues clues = new Clues(text, small);
    clues.beginnings();
    clues.digits();
    clues.leading();
    return clues.count == 0 ? List.of() : clues.tried();
  }

  private void add(int form, int at) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count++] = (long) form << Integer.SIZE | at;
  }

  private void beginnings() {
    Signs.Finding finding =
        (sign, at) -> {
          for (int form : BEGINNINGS.forms[sign]) {
            add(form, at);
          }
        };
    for (int i = 0; i < small.length; i++) {
      BEGINNINGS.signs.at(i, small, finding);
    }
  }

  /** A number before a text is in brackets, or a space is behind it and its signs. */
  private void leading() {
    int at = 0;
    while (at < small.length && isSpace(small[at])) {
      at++;
    }
    int behind = at;
    while (behind < small.length && (isDigit(small[behind]) || isStop(small[behind]))) {
      behind++;
    }
    if (behind < small.length && (small[at] == '(' || behind > at && isSpace(small[behind]))) {
      for (int form : LEADING) {
        add(form, 0);
      }
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ')';
  }

  /** The digits that stand together, one after the other. */
  private void digits() {
    int at = 0;
    while (at < small.length) {
      int end = at;
      while (end < small.length && isDigit(small[end])) {
        end++;
      }
      if (end > at) {
        digits(at, end);
      }
      at = end + 1;
    }
  }

  private void digits(int start, int end) {
    int behind = end;
    while (behind < small.length && isSpace(small[behind])) {
      behind++;
    }
    if (behind < small.length) {
      FOLLOWERS.signs.at(
          behind,
          small,
          (sign, ignored) -> {
            for (int form : FOLLOWERS.forms[sign]) {
              for (int at = start; at < end; at++) {
                add(form, at);
              }
            }
          });
    }
    for (int at = start - 1;
        at >= 0 && at >= start - MOST_CAPITALS && Character.isUpperCase(text.charAt(at));
        at--) {
      for (int form : LETTERED) {
        add(form, at);
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space for Unicode: what does not end a line or a word is some too. */
  private static boolean isSpace(char c) {
    return c <= ' ' || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private List<Match> tried() {
    Arrays.sort(starts, 0, count);
    List<Match> matches = new ArrayList<>();
    int last = -1;
    int free = 0;
    Matcher matcher = null;
    for (int i = 0; i < count; i++) {
      int place = (int) (starts[i] >>> Integer.SIZE);
      int at = (int) starts[i];
      Form form = Forms.ALL.get(place);
      if (place != last) {
        last = place;
        free = 0;
        matcher = form.matcher(text);
      }
      if (at >= free) {
        boolean there = matcher.region(at, text.length()).lookingAt();
        if (there) {
          matches.add(new Match(form, new Mentions.Span(at, matcher.end())));
        }
        free = there ? Math.max(at + 1, matcher.end()) : at + 1;
      }
    }
    return matches;
  }
}
