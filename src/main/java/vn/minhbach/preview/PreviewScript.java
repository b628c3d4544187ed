package vn.minhbach.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.render.MediaType;

/** What the preview adds to pages, and no build does: a script, and a style sheet that it loads. */
final class PreviewScript {

  /** What all paths of the preview's own begin with. */
  static final String ROOT = "/_minhbach/";

  private static final String END = "</body>";

  private PreviewScript() {}

  /** A file of its own at {@code path}, if there is one. */
  static Optional<Answer> file(String path) throws IOException {
    Map<String, String> files =
        Map.of(
            ROOT + "preview.js",
            "/preview/preview.js",
            ROOT + "preview.css",
            "/preview/preview.css");
    if (!files.containsKey(path)) {
      return Optional.empty();
    }
    return Optional.of(resource(path, files.get(path)));
  }

  /** The service worker that removes itself: a page that a browser kept would be an old one. */
  static Answer worker() throws IOException {
    return resource("sw.js", "/assets/forget.js");
  }

  private static Answer resource(String path, String name) throws IOException {
    try (InputStream in = PreviewScript.class.getResourceAsStream(name)) {
      return Answer.of(200, MediaType.sentAs(path), in.readAllBytes());
    }
  }

  /**
   * A page with the script at its end; it tells the script what it shows, and what to say when
   * nobody answers any more.
   */
  static byte[] added(byte[] page, PageState state, Words words) {
    String text = new String(page, StandardCharsets.UTF_8);
    int end = text.lastIndexOf(END);
    int at = end < 0 ? page.length : page.length - bytes(text.substring(end)).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + 256);
    out.write(page, 0, at);
    out.writeBytes(
        bytes(
            "<script src=\"%spreview.js\" data-page=\"%s\" data-styles=\"%s\" data-parts=\"%s\" data-lost=\"%s\"></script>\n"
                .formatted(
                    ROOT,
                    state.page(),
                    state.styles(),
                    state.parts(),
                    words.say("preview.lost").replace("&", "&amp;").replace("\"", "&quot;"))));
    out.write(page, at, page.length - at);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
