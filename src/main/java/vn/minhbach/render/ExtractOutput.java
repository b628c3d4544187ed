package vn.minhbach.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Extract;
import vn.minhbach.page.Site;

/**
 * Packs the parts of a portal that can be read by themselves, a ZIP file beside each one's page.
 */
public final class ExtractOutput implements Output {

  private final List<Output> outputs;

  /**
   * @param outputs that make what is packed
   */
  public ExtractOutput(List<Output> outputs) {
    this.outputs = List.copyOf(outputs);
  }

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private void files(Site site, Sink sink) throws IOException {
    List<Workers.Task> tasks = new ArrayList<>();
    for (Site part : site.extracts()) {
      Extract extract = part.extract().orElseThrow();
      String file = extract.area().download();
      for (String address : Redirect.oldAddresses(file, site.catalog().redirects())) {
        SiteFile zip = new SiteFile(address.substring(1), out -> pack(part, extract, out));
        tasks.add(() -> sink.accept(zip));
      }
    }
    Workers.each(tasks);
  }

  private void pack(Site part, Extract extract, OutputStream out) throws IOException {
    Map<String, SiteFile> files = new TreeMap<>();
    new Press(part, outputs)
        .inOrder(
            file -> {
              if (file.path().equals("index.html")
                  || extract.holds("/" + withoutIndex(file.path()))) {
                files.put(file.path(), file);
              }
            });
    try (Zip zip = new Zip(out)) {
      for (SiteFile file : files.values()) {
        file.content().writeTo(zip.file(file.path()));
      }
    }
  }

  private static String withoutIndex(String path) {
    return path.endsWith("/index.html") ? path.substring(0, path.lastIndexOf('/') + 1) : path;
  }
}
