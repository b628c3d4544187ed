package vn.minhbach.binding;

import java.util.List;
import java.util.Set;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;

/** Figures of a text that stands in no report. */
public final class Texts {

  /** Counted things that the tables of the four reports have for units. */
  static final Set<String> UNITS =
      Set.of("ca", "giường", "tiêu chí", "học sinh", "người", "căn", "đảng viên", "vụ", "xã", "hộ");

  private Texts() {}

  static List<Mention> mentions(String text) {
    Inline.Text words = new Inline.Text(text, new Place("report.md", 1, 1));
    return Mentions.of(new Flow("p", List.of(words)), UNITS);
  }

  /** The figures of all running texts of {@code narrative}. */
  public static List<Mention> mentions(Narrative narrative) {
    return Flows.of(narrative).flatMap(flow -> Mentions.of(flow, UNITS).stream()).toList();
  }
}
