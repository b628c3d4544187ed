package vn.minhbach.page;

import java.util.List;

/** All abbreviations and what they stand for. */
public record GlossaryPage(Head head, List<ReportPage.Term> terms) implements Page {

  public GlossaryPage {
    terms = List.copyOf(terms);
  }
}
