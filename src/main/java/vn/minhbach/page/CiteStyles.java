package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.cite.Citation;
import vn.minhbach.page.CiteView.Piece;
import vn.minhbach.page.CiteView.Style;

/** Writes citations as texts, in the language of the page. */
final class CiteStyles {

  private final Wording wording;

  CiteStyles(Wording wording) {
    this.wording = wording;
  }

  List<Style> of(Citation citation) {
    return List.of(
        new Style("hanh-chinh", wording.get("cite.style.administrative"), administrative(citation)),
        new Style("apa", wording.get("cite.style.apa"), apa(citation)));
  }

  /**
   * As decree 30/2020/NĐ-CP names a document when it is first referred to: kind, number, date, body
   * and subject; behind them, where and when it was read.
   */
  private List<Piece> administrative(Citation citation) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(words(citation, document(citation)));
    pieces.add(new Piece("place", ""));
    if (!citation.edition().isEmpty()) {
      pieces.add(text(", " + citation.edition()));
    }
    pieces.add(text(wording.get("cite.published", citation.portal())));
    pieces.add(new Piece("address", citation.address()));
    pieces.add(text(", "));
    pieces.add(new Piece("accessed", wording.get("cite.accessed")));
    pieces.add(text("."));
    return pieces;
  }

  private String document(Citation citation) {
    if (citation.kind() == Citation.Kind.PAGE) {
      return citation.title();
    }
    String kind = wording.get("cite.report");
    boolean named = citation.title().startsWith(kind + " ");
    String subject = named ? citation.title().substring(kind.length() + 1) : citation.title();
    String number =
        citation.number().isEmpty() ? "" : wording.get("cite.number", citation.number());
    String of = wording.get("cite.of", citation.author());
    Stream<String> parts =
        named
            ? Stream.of(kind, number, wording.longDate(citation.issued()), of, about(subject))
            : Stream.of(subject, number, wording.longDate(citation.issued()), of);
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  /** "về" and the subject; a subject that begins with what is done needs no "về". */
  private String about(String subject) {
    boolean verb =
        Stream.of(wording.get("cite.verbs").split(", ", 0)).anyMatch(subject::startsWith);
    return verb ? subject : wording.get("cite.about", subject);
  }

  /** APA, 7th edition, with the day of access, for a portal's pages may change. */
  private List<Piece> apa(Citation citation) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(words(citation, citation.author()));
    pieces.add(text(". (" + date(citation.issued()) + "). "));
    pieces.add(new Piece(isReport(citation) ? "original" : "title", citation.title()));
    String number =
        citation.number().isEmpty() ? "" : wording.get("cite.number.apa", citation.number());
    String known =
        Stream.of(number, citation.edition())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    pieces.add(text(known.isEmpty() ? "" : " (" + known + ")"));
    pieces.add(new Piece("place", ""));
    pieces.add(text(". " + citation.portal() + ". "));
    pieces.add(new Piece("accessed", wording.get("cite.accessed.apa")));
    pieces.add(text(wording.get("cite.from")));
    pieces.add(new Piece("address", citation.address()));
    return pieces;
  }

  /** {@code 2021, 15 tháng 6}. */
  private String date(String issued) {
    String[] parts = issued.split("-", 0);
    return switch (parts.length) {
      case 3 ->
          wording.get(
              "cite.date.day", parts[0], Integer.parseInt(parts[2]), wording.month(parts[1]));
      case 2 -> wording.get("cite.date.month", parts[0], wording.month(parts[1]));
      default -> issued.isEmpty() ? wording.get("cite.undated") : issued;
    };
  }

  private static boolean isReport(Citation citation) {
    return citation.kind() == Citation.Kind.REPORT;
  }

  /** What the cited document or its author is called. */
  private static Piece words(Citation citation, String text) {
    return new Piece(isReport(citation) ? "source" : "text", text);
  }

  private static Piece text(String text) {
    return new Piece("text", text);
  }
}
