package vn.minhbach.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Exact;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Language;

/** Says in plain sentences what does not follow, in one language. */
final class FindingSentences {

  private final Bundle bundle;
  private final FigureWords figures;

  FindingSentences(Language language) {
    this.bundle = Bundle.load("findings_" + language.tag());
    this.figures = new FigureWords(language);
  }

  String kind(Kind kind) {
    return bundle.get("kind." + kind.slug(), List.of());
  }

  /** What is examined, and how. */
  String explanation(Kind kind) {
    return bundle.get("explanation." + kind.slug(), List.of());
  }

  String outcome(Outcome outcome) {
    return bundle.get("outcome." + code(outcome), List.of());
  }

  static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** What the report prints and what was computed or stands elsewhere. */
  String sentence(Finding finding) {
    List<String> inputs = finding.inputs().stream().map(input -> figure(input.cell())).toList();
    return bundle.get(
        key(finding),
        List.of(
            figure(finding.subject().cell()),
            inputs.isEmpty() ? "" : inputs.get(0),
            inputs.size() < 2 ? "" : inputs.get(1),
            finding.result().map(this::number).orElse(""),
            String.join(", ", inputs)));
  }

  private static String key(Finding finding) {
    String key = "finding." + finding.kind().slug();
    if (!finding.variant().isEmpty()) {
      key += "." + finding.variant();
    }
    boolean whole = finding.inputs().size() > 1;
    return switch (finding.kind()) {
      case SHARE_OF_PLAN, SHARE -> key + (whole ? "" : ".ratio") + "." + code(finding.outcome());
      default -> key;
    };
  }

  /** The computation in numbers and signs; empty where figures are only compared. */
  String computation(Finding finding) {
    List<String> inputs = finding.inputs().stream().map(input -> figure(input.cell())).toList();
    String result = finding.result().map(this::number).orElse("");
    if (result.isEmpty()) {
      return "";
    }
    return switch (finding.kind()) {
      case SHARE_OF_PLAN, SHARE -> share(finding, inputs) + " = " + result;
      case CHANGE -> change(finding, inputs) + " = " + result;
      case TOTAL -> sum(finding, inputs) + " = " + result;
      case REPETITION, ASSESSMENT, PLAUSIBILITY -> "";
    };
  }

  private static String share(Finding finding, List<String> inputs) {
    String factor = finding.result().get().unit().equals(Unit.of("%")) ? "100" : "1000";
    String quotient =
        inputs.size() > 1
            ? inputs.get(0) + " ÷ " + inputs.get(1)
            : inputs.get(0).replace("/", " ÷ ");
    return quotient + " × " + factor;
  }

  private static String change(Finding finding, List<String> inputs) {
    return switch (finding.variant()) {
      case "percent" -> "(" + inputs.get(0) + " ÷ " + inputs.get(1) + " − 1) × 100";
      case "ratio" -> inputs.get(0) + " ÷ " + inputs.get(1) + " × 100";
      default -> inputs.get(0) + " − " + inputs.get(1);
    };
  }

  private String sum(Finding finding, List<String> inputs) {
    Stream<String> first =
        finding.variant().equals("declared")
            ? Stream.of(figure(finding.subject().cell()))
            : Stream.of();
    return Stream.concat(first, inputs.stream()).collect(Collectors.joining(" + "));
  }

  private String number(Finding.Result result) {
    return figures.said(new Exact(result.value(), result.unit()));
  }

  /**
   * As the report prints it where that is the language; in another one, the quantity in its words.
   */
  String figure(Cell cell) {
    return figures.said(cell.figure(), cell.unit());
  }
}
