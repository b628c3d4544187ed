package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;

/** Composes the list of findings and a page for each. */
final class FindingComposer {

  private static final String ADDRESS = "/phat-hien/";

  private final List<Finding> examined;
  private final Findings findings;
  private final Wording wording;
  private final FindingSentences sentences;
  private final CiteComposer cites;

  FindingComposer(List<Finding> examined, Findings findings, Wording wording, CiteComposer cites) {
    this.examined = examined;
    this.findings = findings;
    this.wording = wording;
    this.cites = cites;
    this.sentences = new FindingSentences(wording.language());
  }

  List<PageGroup> compose(Heads heads) {
    List<PageGroup> pages = new ArrayList<>();
    pages.add(PageGroup.of(FindingsPage.class, ADDRESS, () -> list(heads)));
    for (FindingView view : findings.all()) {
      pages.add(PageGroup.of(FindingPage.class, view.link().address(), () -> page(view, heads)));
    }
    return pages;
  }

  private FindingsPage list(Heads heads) {
    return new FindingsPage(
        heads.top(ADDRESS, "findings.title", "findings.description"),
        kinds(),
        areas(),
        Stream.of(Kind.values()).map(this::counts).toList());
  }

  private FindingPage page(FindingView view, Heads heads) {
    Link list = new Link(wording.get("findings.title"), ADDRESS);
    String title = wording.get("finding.title", view.link().text(), view.area().text());
    return new FindingPage(
        heads.below(list, view.link().address(), title, view.sentence()),
        view,
        cites.finding(view, title));
  }

  private List<FindingsPage.Kind> kinds() {
    Map<String, List<FindingView>> byKind = findings.byKind();
    return Stream.of(Kind.values())
        .filter(kind -> byKind.containsKey(kind.slug()))
        .map(kind -> kind(kind, byKind.get(kind.slug())))
        .toList();
  }

  private FindingsPage.Kind kind(Kind kind, List<FindingView> all) {
    return new FindingsPage.Kind(
        kind.slug(),
        sentences.kind(kind),
        sentences.explanation(kind),
        all.size(),
        findings.some(all),
        findings.latest(all));
  }

  private List<FindingsPage.AreaCount> areas() {
    Map<Link, Long> counts = new LinkedHashMap<>();
    findings.all().forEach(view -> counts.merge(view.area(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> new FindingsPage.AreaCount(e.getKey(), wording.count(e.getValue())))
        .toList();
  }

  private FindingsPage.Examined counts(Kind kind) {
    return new FindingsPage.Examined(
        sentences.kind(kind),
        Stream.of(Outcome.values())
            .map(
                outcome ->
                    examined.stream()
                        .filter(f -> f.kind() == kind && f.outcome() == outcome)
                        .count())
            .map(wording::count)
            .toList());
  }
}
