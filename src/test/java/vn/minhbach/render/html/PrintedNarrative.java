package vn.minhbach.render.html;

import java.util.List;
import java.util.Map;
import vn.minhbach.model.Language;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.page.Messages;
import vn.minhbach.page.ReportPage;

/** A text as a page of the test portal prints it. */
public final class PrintedNarrative {

  private PrintedNarrative() {}

  /** Its HTML. */
  public static String of(List<Block> blocks) {
    NarrativeHtml html =
        new NarrativeHtml(
            SomeLinks.of("/an-giang/binh-an/2024/", "https://portal.example/", Language.VI),
            List.of(new ReportPage.Term("UBND", "\"Ủy ban\" <nhân dân>")),
            List.of(),
            "/an-giang/binh-an/chi-tieu/",
            Map.of("thu-nsnn", "Thu \"ngân sách\""),
            Map.of(),
            Messages.in(Language.VI));
    return html.html(blocks);
  }
}
