package vn.minhbach.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ControlCharacters;

/**
 * Gathers running text, in pieces within which text and source are the same, character by
 * character; so the place of a piece gives the place of each of its characters.
 */
final class TextRuns {

  /** A backslash that Markdown takes away, and what it protects. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /** Stands where nothing can be shown. */
  private static final String REPLACEMENT = "\uFFFD";

  private final IntFunction<Place> places;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int start;

  /**
   * @param places the place of an offset in the source
   */
  TextRuns(IntFunction<Place> places) {
    this.places = places;
  }

  /** Text that stands in the source as it is printed. */
  void written(String words, int offset) {
    if (offset != start + text.length()) {
      flush();
      start = offset;
    }
    text.append(words);
  }

  /** Text of the source whose backslashes are to be taken away. */
  void unescaped(String source, int offset) {
    if (source.indexOf('\\') < 0) {
      written(source, offset);
      return;
    }
    Matcher matcher = ESCAPE.matcher(source);
    int done = 0;
    while (done <= source.length() && matcher.find(done)) {
      written(source.substring(done, matcher.start()), offset + done);
      written(source.substring(matcher.end(), matcher.end() + 1), offset + matcher.end());
      done = matcher.end() + 1;
    }
    written(source.substring(Math.min(done, source.length())), offset + done);
  }

  /** Text that stands for something else in the source: an entity, a line end. */
  void replaced(String words, int offset) {
    flush();
    inlines.add(new Inline.Text(words, places.apply(offset)));
  }

  /** The character that an entity stands for; reported where it is none. */
  void entity(String character, int offset, Problems problems) {
    OptionalInt control = ControlCharacters.first(character);
    if (control.isPresent()) {
      problems.error(
          places.apply(offset),
          "encoding.control",
          ControlCharacters.name(character.charAt(control.getAsInt())));
    }
    replaced(control.isPresent() ? REPLACEMENT : character, offset);
  }

  void add(Inline inline) {
    flush();
    inlines.add(inline);
  }

  List<Inline> end() {
    flush();
    return inlines;
  }

  private void flush() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString(), places.apply(start)));
      text.setLength(0);
    }
    // Whatever comes next begins anew.
    start = -1;
  }
}
