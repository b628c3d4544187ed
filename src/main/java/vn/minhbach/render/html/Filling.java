package vn.minhbach.render.html;

import freemarker.template.TemplateException;
import java.io.IOException;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;

/** Fills templates, page by page, and gathers what is wrong with them. */
final class Filling implements Output.Maker {

  private final Site site;
  private final Rendering rendering;
  private final Failures failures;
  private final Work work;

  /** What is made of a page. */
  @FunctionalInterface
  interface Work {
    void make(Page page, Site site, Rendering rendering, Output.Sink sink)
        throws IOException, TemplateException;
  }

  Filling(Site site, Rendering rendering, Templates templates, Work work) {
    this.site = site;
    this.rendering = rendering;
    this.failures = new Failures(templates);
    this.work = work;
  }

  @Override
  public void page(Page page, Output.Sink sink) throws IOException {
    try {
      work.make(page, site, rendering, sink);
    } catch (TemplateException e) {
      failures.add(e, page.head().address());
    } catch (TemplateLimits.Exceeded e) {
      failures.endless(e.template(), e.line(), page.head().address());
    } catch (StackOverflowError e) {
      failures.endless(Rendering.templateOf(page.getClass()), 0, page.head().address());
    }
  }

  @Override
  public void whole(Output.Sink sink) {
    failures.end();
  }
}
