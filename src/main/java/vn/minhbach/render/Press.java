package vn.minhbach.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.page.Page;
import vn.minhbach.page.PageGroup;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output.Maker;
import vn.minhbach.render.Output.Sink;

/**
 * Makes all files of a site. Each page is composed once, goes through all outputs and is forgotten,
 * so the memory holds as many pages as there are processors.
 */
public final class Press {

  private final Site site;
  private final List<Maker> makers = new ArrayList<>();

  public Press(Site site, List<Output> outputs) throws IOException {
    this.site = site;
    for (Output output : outputs) {
      makers.add(output.of(site));
    }
  }

  /** Makes the files of all sites, those of several pages at once. */
  public static void all(List<Press> presses, Sink sink) throws IOException {
    List<Workers.Task> tasks = new ArrayList<>();
    for (Press press : presses) {
      press.site.pages().groups().forEach(group -> tasks.add(() -> press.pages(group, sink)));
    }
    Workers.each(tasks);
    // Some have steps that nobody can help with: others go on meanwhile.
    List<Workers.Task> wholes = new ArrayList<>();
    for (Press press : presses) {
      press.makers.forEach(maker -> wholes.add(() -> maker.whole(sink)));
    }
    Workers.each(wholes);
  }

  /** Makes the files one after the other. */
  public void inOrder(Sink sink) throws IOException {
    for (PageGroup group : site.pages().groups()) {
      pages(group, sink);
    }
    for (Maker maker : makers) {
      maker.whole(sink);
    }
  }

  private void pages(PageGroup group, Sink sink) throws IOException {
    for (Page page : group.pages().get()) {
      for (Maker maker : makers) {
        maker.page(page, sink);
      }
    }
  }
}
