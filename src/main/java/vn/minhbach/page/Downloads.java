package vn.minhbach.page;

import java.util.List;
import vn.minhbach.cite.BibTex;
import vn.minhbach.cite.Citation;
import vn.minhbach.cite.CslJson;
import vn.minhbach.cite.Ris;
import vn.minhbach.page.CiteView.Download;

/**
 * A citation in the forms that programs read.
 *
 * <p>Reports and findings have files with addresses of their own. Series and indicators, of which
 * there are a hundred times more, carry the same in their pages: three files each would double the
 * portal's.
 */
final class Downloads {

  private Downloads() {}

  /** Files beside the page at {@code address}. */
  static List<Download> files(Citation citation, String address) {
    return List.of(
        new Download("BibTeX", citation.key() + ".bib", address + "trich-dan.bib"),
        new Download("RIS", citation.key() + ".ris", address + "trich-dan.ris"),
        new Download("CSL-JSON", citation.key() + ".json", address + "trich-dan.json"));
  }

  /** Within the page. */
  static List<Download> inPage(Citation citation) {
    return List.of(
        new Download(
            "BibTeX", citation.key() + ".bib", data("application/x-bibtex", BibTex.of(citation))),
        new Download(
            "RIS",
            citation.key() + ".ris",
            data("application/x-research-info-systems", Ris.of(citation))),
        new Download(
            "CSL-JSON",
            citation.key() + ".json",
            data("application/vnd.citationstyles.csl+json", CslJson.of(citation))));
  }

  private static String data(String type, String text) {
    return "data:" + type + ";charset=utf-8," + PercentCode.of(text, "&");
  }
}
