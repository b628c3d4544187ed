package vn.minhbach.read.narrative;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import vn.minhbach.source.Composed;

/**
 * JBake's reading of a document: where the header ends, what it says, what the body is.
 *
 * <p>JBake logs what is wrong with a document and goes on; so {@link DocumentReader} has looked at
 * the header before, with places, and nothing that JBake would only log reaches it.
 */
final class JBakeDocuments {

  static final String SEPARATOR = "~~~~~~";

  /**
   * JBake reads these into types of its own, the date by the default time zone, means something
   * else by them, or fills them in where they are empty; we want what is written.
   */
  private static final Set<String> ITS_OWN =
      Set.of("date", "tags", "cached", "body", "status", "type");

  private final JBakeConfiguration configuration = configuration();
  private final MarkupEngine engine = new MarkdownEngine();

  /** What JBake made of a document. */
  record Read(DocumentModel model) {

    /** The value of {@code key}, in NFC; as {@code written} where JBake gives it another. */
    String value(String key, String written) {
      Object value = ITS_OWN.contains(key) ? written : model.get(key);
      return value instanceof String text ? Composed.of(text.strip()) : written;
    }

    /** The Markdown below the header, in NFC. */
    String body() {
      return Composed.of(model.getBody());
    }
  }

  Read read(Path file) {
    return new Read(engine.parse(configuration, file.toFile()));
  }

  private static JBakeConfiguration configuration() {
    CompositeConfiguration configuration = new CompositeConfiguration();
    configuration.addConfiguration(
        new MapConfiguration(
            Map.of(
                "render.encoding", "UTF-8",
                "header.separator", SEPARATOR,
                "default.status", "published",
                "default.type", "report",
                "date.format", "yyyy-MM-dd",
                "tag.sanitize", "false")));
    return new DefaultJBakeConfiguration(configuration);
  }

  /** Leaves the body as Markdown: {@link MarkdownNarrative} makes a tree of it, not HTML. */
  private static final class MarkdownEngine extends MarkupEngine {}
}
