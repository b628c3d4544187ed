package vn.minhbach.page;

import java.util.List;
import java.util.Map;
import vn.minhbach.model.narrative.Inline;

/**
 * A report: its text, word for word, with its tables where it prints them.
 *
 * @param facts number, date, signatory, ...: label and value
 * @param traced how many of its figures lead to an observation, in words
 * @param length how long it takes to read and how many figures it has, in words
 * @param around the reports of the area before and after it, each named by its period
 * @param bound the anchors of the rows whose figures its text repeats
 * @param findings what does not follow in it
 * @param text with the tables that it prints
 * @param extracted tables made from figures of the text
 * @param abbreviations those that the text uses, with their meaning
 * @param attachments source documents
 * @param corrections of what was published before, oldest first
 * @param editions that were released, oldest first
 * @param cite how it is cited, and its tables embedded
 */
public record ReportPage(
    Head head,
    Link area,
    String period,
    List<Fact> facts,
    String traced,
    String length,
    List<Link> around,
    Map<Inline.Binding, String> bound,
    List<FindingView> findings,
    ReportText text,
    List<TableView> extracted,
    List<Term> abbreviations,
    List<FileItem> attachments,
    List<CorrectionView> corrections,
    List<Released> editions,
    CiteView cite,
    List<Thing> things)
    implements Cited {

  /** The name of a report's copy in one file. */
  public static final String COPY = "tai-ve.html";

  public ReportPage {
    things = List.copyOf(things);
    facts = List.copyOf(facts);
    around = List.copyOf(around);
    bound = Map.copyOf(bound);
    findings = List.copyOf(findings);
    extracted = List.copyOf(extracted);
    abbreviations = List.copyOf(abbreviations);
    attachments = List.copyOf(attachments);
    corrections = List.copyOf(corrections);
    editions = List.copyOf(editions);
  }

  /**
   * An edition of it.
   *
   * @param changes what it changed of the edition before it; null for the first one
   */
  public record Released(int number, Link link, String date, Link changes) {}

  /**
   * A line of the report's particulars.
   *
   * @param source whether the value is in the report's words
   */
  public record Fact(String label, String value, boolean source) {
    Fact(String label, String value) {
      this(label, value, false);
    }
  }

  /** The address of its copy in one file, which is read without a network. */
  public String copy() {
    return head.address() + COPY;
  }

  /** An abbreviation and its meaning. */
  public record Term(String shortForm, String meaning) {}

  /**
   * A file to download.
   *
   * @param type its ending: {@code PDF}
   * @param source whether it is the report's source document
   */
  public record FileItem(Link link, String type, String size, String sha256, boolean source) {}
}
