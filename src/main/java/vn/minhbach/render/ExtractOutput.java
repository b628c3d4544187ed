package vn.minhbach.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
        String path = address.substring(1);
        tasks.add(
            () ->
                sink.accept(
                    path,
                    () -> origin(part, extract),
                    () -> new SiteFile(path, out -> pack(part, extract, out))));
      }
    }
    Workers.each(tasks);
  }

  /** Of all files in it, none of which is made. */
  private Origin origin(Site part, Extract extract) {
    Map<String, Origin> origins = new TreeMap<>();
    try {
      new Press(part, outputs)
          .inOrder(
              new Sink() {
                @Override
                public void accept(SiteFile file) throws IOException {
                  if (holds(extract, file.path())) {
                    origins.put(file.path(), Origin.of(file));
                  }
                }

                @Override
                public <E extends Exception> void accept(
                    String path, Supplier<Origin> origin, Making<E> making) {
                  if (holds(extract, path)) {
                    origins.put(path, origin.get());
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Origin.of(origins);
  }

  private void pack(Site part, Extract extract, OutputStream out) throws IOException {
    Map<String, SiteFile> files = new TreeMap<>();
    new Press(part, outputs)
        .inOrder(
            file -> {
              if (holds(extract, file.path())) {
                files.put(file.path(), file);
              }
            });
    try (Zip zip = new Zip(out)) {
      for (SiteFile file : files.values()) {
        file.content().writeTo(zip.file(file.path()));
      }
    }
  }

  private static boolean holds(Extract extract, String path) {
    return path.equals("index.html") || extract.holds("/" + withoutIndex(path));
  }

  private static String withoutIndex(String path) {
    return path.endsWith("/index.html") ? path.substring(0, path.lastIndexOf('/') + 1) : path;
  }
}
