package vn.minhbach;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.render.AttachmentOutput;
import vn.minhbach.render.ExtractOutput;
import vn.minhbach.render.Output;
import vn.minhbach.render.WorkerOutput;
import vn.minhbach.render.card.CardOutput;
import vn.minhbach.render.chart.ChartOutput;
import vn.minhbach.render.cite.CitationOutput;
import vn.minhbach.render.data.ChartDataOutput;
import vn.minhbach.render.data.DataOutput;
import vn.minhbach.render.embed.OembedOutput;
import vn.minhbach.render.feed.FeedOutput;
import vn.minhbach.render.feed.SitemapOutput;
import vn.minhbach.render.host.HostOutput;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.render.search.SearchOutput;
import vn.minhbach.theme.Theme;

/** All that a portal is published as: some of it in each language, some once, with the first. */
final class Outputs {

  /** What is made once every page was seen. */
  static final List<Output> SURVEYS = List.of(new SitemapOutput(), new HostOutput());

  private final HtmlOutput html;

  Outputs(Theme theme) {
    this.html = new HtmlOutput(theme);
  }

  /**
   * Everything.
   *
   * @param first whether for the first language
   */
  List<Output> all(boolean first) {
    // Pages say first what is wrong with them. Of the rest the index takes longest, and nobody can
    // help with most of it: it is begun early.
    List<Output> all = new ArrayList<>(rendered(first));
    all.add(new SearchOutput());
    all.addAll(others(first));
    if (first) {
      all.addAll(SURVEYS);
    }
    return all;
  }

  /**
   * What can be made piece by piece: all but the search index, and what every page has a part in.
   */
  List<Output> piecemeal(boolean first) {
    List<Output> outputs = new ArrayList<>(rendered(first));
    outputs.addAll(others(first));
    return outputs;
  }

  /** What templates make; and what every page loads, which a preview looks for first. */
  private List<Output> rendered(boolean first) {
    List<Output> rendered = new ArrayList<>(filled());
    if (first) {
      rendered.add(0, html.assets());
    }
    return rendered;
  }

  /** What templates make. */
  List<Output> filled() {
    return List.of(html, html.copies());
  }

  private List<Output> others(boolean first) {
    List<Output> outputs =
        new ArrayList<>(
            List.of(
                new CardOutput(),
                new ChartOutput(),
                new CitationOutput(),
                new OembedOutput(),
                new FeedOutput()));
    if (first) {
      outputs.addAll(
          List.of(
              new DataOutput(),
              new ChartDataOutput(),
              new AttachmentOutput(),
              new WorkerOutput(),
              new ExtractOutput(packed())));
    }
    return outputs;
  }

  /** The pages and what they load, to be looked at. */
  List<Output> pages(boolean first) {
    return first ? List.of(html, html.assets(), new AttachmentOutput()) : List.of(html);
  }

  /** What a part that is read by itself holds. */
  private List<Output> packed() {
    return List.of(
        html,
        html.copies(),
        new ChartOutput(),
        new ChartDataOutput(),
        new CitationOutput(),
        new AttachmentOutput(),
        html.assets());
  }
}
