package vn.minhbach.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.chart.Picture;

/**
 * A picture of figures, in a page and as files beside it, and the same in words.
 *
 * @param name of its files: {@code ke-hoach} for {@code ke-hoach.svg}
 * @param title what it shows, in a few words
 * @param where whose figures they are, for who sees the file alone
 * @param subject what they measure, for who sees the file alone
 * @param notes what is to be known about it, one sentence each
 * @param source who says it
 * @param figures all that are drawn, as printed; none in a map
 * @param alternative all that it shows, in words
 */
public record ChartView(
    String name,
    String title,
    String where,
    String subject,
    Picture picture,
    List<String> notes,
    String source,
    List<Plotted> figures,
    String alternative) {

  /** What charts show, by which their files are named. */
  enum Kind {
    PROGRESS("ke-hoach"),
    HISTORY("dien-bien"),
    SHARES("co-cau"),
    RANKING("so-sanh"),
    MAP("ban-do");

    private final String file;

    Kind(String file) {
      this.file = file;
    }

    /** The name of the files of the only one on its page. */
    String file() {
      return file;
    }

    /** That of one of several, from 1. */
    String file(int number) {
      return number == 1 ? file : file + "-" + number;
    }
  }

  private static final Pattern PICTURE =
      Pattern.compile(
          Arrays.stream(Kind.values())
              .map(Kind::file)
              .collect(Collectors.joining("|", "(?:", ")(?:-\\d+)?\\.(?:svg|png)")));

  public ChartView {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
  }

  /** Whether a file of this name is a picture of a chart, with words in it. */
  static boolean isPicture(String file) {
    return PICTURE.matcher(file).matches();
  }

  /** A chart whose alternative is its figures. */
  static ChartView of(
      String name,
      String title,
      String where,
      String subject,
      Picture picture,
      List<String> notes,
      String source,
      List<Plotted> figures) {
    String said = figures.stream().map(Plotted::said).collect(Collectors.joining(" "));
    return new ChartView(name, title, where, subject, picture, notes, source, figures, said);
  }

  /**
   * A figure that is drawn.
   *
   * @param label what it is, of whom or when
   * @param text as printed, with its unit
   * @param meaning in words where that is not plain from the print, or empty
   * @param said all of this as a sentence
   * @param source the place in the report, which is that of no other figure
   */
  public record Plotted(String label, String text, String meaning, String said, Link source) {}
}
