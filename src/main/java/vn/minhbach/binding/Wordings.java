package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Indicator;
import vn.minhbach.problem.Place;

/**
 * The parts of a figure that can be bound for the whole, the longest first.
 *
 * <p>A table may leave out the words that say which way a change went, and the unit where the
 * indicator has another word for it. Words that make a number inexact ({@code hơn}) are never left
 * out.
 */
final class Wordings {

  /** A part of a figure and where it begins in it. */
  record Wording(String text, int start) {
    Place placeIn(Mention mention) {
      Place place = mention.place();
      return new Place(place.path(), place.line(), place.column() + start);
    }
  }

  private static final Pattern OPTIONAL_LEAD =
      Pattern.compile(
          "^(?:(?:tăng|giảm|nhiều hơn|ít hơn|bằng)|ước(?: tính)?(?: (?:đạt|là))?)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Wordings() {}

  static List<Wording> of(Mention mention, Indicator indicator) {
    String text = mention.text();
    List<Wording> wordings = new ArrayList<>();
    int bare = lastDigit(text) + 1;
    boolean otherWord =
        Figure.read(text).meaning() instanceof Quantity quantity
            && !quantity.unit().equals(Unit.NONE)
            && indicator.accepts(quantity.unit());
    for (int end : otherWord ? new int[] {text.length(), bare} : new int[] {text.length()}) {
      wordings.add(new Wording(text.substring(0, end), 0));
      Matcher lead = OPTIONAL_LEAD.matcher(text);
      if (lead.find()) {
        wordings.add(new Wording(text.substring(lead.end(), end), lead.end()));
      }
    }
    return wordings;
  }

  private static int lastDigit(String text) {
    int at = text.length() - 1;
    while (!Character.isDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
