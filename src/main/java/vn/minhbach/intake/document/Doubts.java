package vn.minhbach.intake.document;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.OneLine;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;

/**
 * What nobody can be sure of in one document, each with its place there: the paragraph as the line,
 * the page as the first argument.
 */
public final class Doubts {

  private static final int LONGEST = 60;

  private final String document;
  private final Problems problems = new Problems();

  /**
   * @param document the name of its file
   */
  public Doubts(String document) {
    this.document = document;
  }

  public String document() {
    return document;
  }

  /** Something that a person should look at. */
  public void add(Spot spot, String code, String... arguments) {
    List<String> all = new ArrayList<>(List.of(spot.pageName()));
    all.addAll(List.of(arguments));
    problems.warning(new Place(document, spot.paragraph(), 0), code, all.toArray(new String[0]));
  }

  /** Something about the document as a whole. */
  public void add(String code, String... arguments) {
    problems.warning(Place.file(document), code, arguments);
  }

  /** What makes an import impossible. */
  public void refuse(String code, String... arguments) {
    problems.error(Place.file(document), code, arguments);
  }

  /** Where others report. */
  public Problems problems() {
    return problems;
  }

  /** All of them, by place. */
  public List<Problem> sorted() {
    return problems.sorted();
  }

  /** So much of a text that it can be found again. */
  public static String beginning(String text) {
    String line = OneLine.of(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
