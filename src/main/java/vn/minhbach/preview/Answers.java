package vn.minhbach.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.minhbach.Composition;
import vn.minhbach.problem.Problem;
import vn.minhbach.render.MediaType;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.host.HostAnswer;
import vn.minhbach.render.html.TemplateFailure;

/**
 * What a host would answer at each path, from one snapshot.
 *
 * <p>A path is looked up among the names of the site's files and nowhere on the disk, so there is
 * nothing to escape to.
 */
final class Answers {

  private final Snapshot snapshot;
  private final Words words;

  Answers(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
  }

  /**
   * @param path decoded, beginning with {@code /}
   * @throws IOException if a document can't be read
   */
  Answer at(String path) throws IOException {
    if (snapshot.site().isEmpty()) {
      return waiting(List.of());
    }
    Composition site = snapshot.site().get();
    try {
      return at(path, site);
    } catch (TemplateFailure e) {
      return waiting(e.problems());
    }
  }

  private Answer at(String path, Composition site) throws IOException {
    String root = site.host().root();
    if (path.equals("/") && !root.equals("/")) {
      return Answer.moved(302, root);
    }
    Optional<HostAnswer> rule = site.host().at(path);
    if (rule.isPresent()) {
      return switch (rule.get().status()) {
        case 301 -> Answer.moved(301, rule.get().path());
        case 410 -> page(410, rule.get().path().substring(root.length()), site);
        default -> missing(site);
      };
    }
    if (!path.startsWith(root)) {
      return missing(site);
    }
    String name = path.substring(root.length());
    if (name.equals("sw.js")) {
      return PreviewScript.worker();
    }
    boolean folder = name.isEmpty() || name.endsWith("/");
    Optional<SiteFile> file = site.file(folder ? name + "index.html" : name);
    if (file.isPresent()) {
      return Answer.of(200, MediaType.sentAs(file.get().path()), bytes(file.get()));
    }
    return !folder && site.file(name + "/index.html").isPresent()
        ? Answer.moved(301, path + "/")
        : missing(site);
  }

  private Answer missing(Composition site) throws IOException {
    return page(404, "404.html", site);
  }

  private static Answer page(int status, String name, Composition site) throws IOException {
    Optional<SiteFile> page = site.file(name);
    return page.isPresent()
        ? Answer.of(status, MediaType.sentAs(name), bytes(page.get()))
        : Answer.text(status, "");
  }

  private static byte[] bytes(SiteFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return out.toByteArray();
  }

  /** In place of a page that can't be shown: what is wrong is shown over it, as over every page. */
  private Answer waiting(List<Problem> problems) {
    return new Answer(503, MediaType.sentAs("index.html"), "", WaitingPage.html(words), problems);
  }
}
