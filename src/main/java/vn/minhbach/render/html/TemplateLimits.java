package vn.minhbach.render.html;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.StringWriter;

/**
 * Ends a theme's template that would go on for ever: by what it writes, and by what it does without
 * writing.
 */
final class TemplateLimits extends StringWriter implements TemplateProcessingTracer {

  /** Characters; the largest pages have less than a million. */
  private static final int LONGEST_PAGE = 50_000_000;

  private static final int MOST_STEPS = 50_000_000;

  private String template = "";
  private int line;
  private int steps;

  /** A template that was ended, and where it was. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String template;
    private final int line;

    Exceeded(String template, int line) {
      super("a template without end", null, false, false);
      this.template = template;
      this.line = line;
    }

    String template() {
      return template;
    }

    int line() {
      return line;
    }
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    template = element.getTemplate().getName();
    line = element.getBeginLine();
    if (++steps > MOST_STEPS || getBuffer().length() > LONGEST_PAGE) {
      throw new Exceeded(template, line);
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {}
}
