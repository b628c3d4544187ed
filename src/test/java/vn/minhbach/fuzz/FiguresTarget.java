package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;

/** Printed figures: kept to the character, read the same each time, and refused in their place. */
final class FiguresTarget implements FuzzTarget {

  private static final int MOST_DIGITS = 30;

  @Override
  public void holds(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Figure figure = Figure.read(text);
    Meaning meaning = figure.meaning();

    boolean missing = meaning instanceof Meaning.Missing;
    assertThat(figure.printed()).isEqualTo(missing ? "" : text);
    assertThat(Figure.read(text)).isEqualTo(figure);
    if (meaning instanceof Meaning.Unreadable unreadable) {
      assertThat(unreadable.column()).isBetween(1, text.length() + 1);
    } else if (meaning instanceof Meaning.Undecided undecided) {
      assertThat(undecided.column()).isBetween(1, text.length());
    } else if (meaning instanceof Quantity quantity) {
      assertMeans(quantity, text);
    }
    assertThat(Unit.of(text).printed()).isNotNull();
  }

  /** More digits than these are no figure of a report; a sum of two such numbers has more. */
  private static boolean isReadable(String number) {
    return number.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
  }

  private static void assertMeans(Quantity quantity, String text) {
    assertThat(quantity.value().or(quantity::low).or(quantity::high)).isPresent();
    if (quantity.low().isPresent() && quantity.high().isPresent()) {
      assertThat(quantity.low().get()).isLessThanOrEqualTo(quantity.high().get());
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertThat(Figure.read(composed).meaning()).isEqualTo(quantity);
    String printed = FigureFormat.VIETNAMESE.print(quantity);
    if (Stream.of(printed.split("[^\\d.,]+")).allMatch(FiguresTarget::isReadable)) {
      assertThat(Figure.read(printed).meaning()).as(printed).isEqualTo(quantity);
    }
    assertThat(FigureFormat.ENGLISH.print(quantity)).isNotBlank();
  }
}
