package vn.minhbach.render.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.HashMap;
import java.util.Map;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;

/**
 * What is wrong with templates, as the pages showed it. A line that fails does so on many pages;
 * the page that comes first by its address is told.
 */
final class Failures {

  private final Templates templates;
  private final Map<Place, Failure> failures = new HashMap<>();

  private record Failure(String address, Problem problem) {}

  Failures(Templates templates) {
    this.templates = templates;
  }

  void add(TemplateException e, String address) {
    Place place =
        templates.place(
            e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()));
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      String expression = e.getBlamedExpressionString();
      add(Problem.error(place, "template.unknown", expression, address), address);
    } else {
      boolean ofOurs = e.getCause() != null && !(e.getCause() instanceof ParseException);
      String what = ofOurs ? e.getCause().getMessage() : e.getMessageWithoutStackTop();
      add(Problem.error(place, "template.failed", Templates.said(what), address), address);
    }
  }

  /** A template that goes on, or calls itself, without end. */
  void endless(String template, int line, String address) {
    Place place = templates.place(template, line, 0);
    add(Problem.error(place, "template.endless", address), address);
  }

  private synchronized void add(Problem problem, String address) {
    failures.merge(
        problem.place(),
        new Failure(address, problem),
        (a, b) -> a.address().compareTo(b.address()) <= 0 ? a : b);
  }

  /** Fails where there was something. */
  synchronized void end() {
    Problems all = new Problems();
    templates.problems().forEach(all::add);
    failures.values().forEach(failure -> all.add(failure.problem()));
    if (all.hasErrors()) {
      throw new TemplateFailure(all.sorted());
    }
  }

  private static int number(Integer known) {
    return known == null ? 0 : known;
  }
}
