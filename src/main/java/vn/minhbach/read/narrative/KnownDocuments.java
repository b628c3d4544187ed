package vn.minhbach.read.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.cache.ByteReader;
import vn.minhbach.cache.ByteWriter;
import vn.minhbach.cache.Cache;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/**
 * Reads documents, those that were read before from the cache.
 *
 * <p>What a document is follows from its path, which its places hold, and its bytes. One with
 * problems is not kept, so that they are reported each time.
 */
public final class KnownDocuments {

  private final ContentFolder content;
  private final DocumentReader documents;
  private final Cache cache;
  private final Problems problems;

  public KnownDocuments(
      ContentFolder content, DocumentReader documents, Cache cache, Problems problems) {
    this.content = content;
    this.documents = documents;
    this.cache = cache;
    this.problems = problems;
  }

  /** Reads the document at {@code path}, which must be there; empty, and reported, if it can't. */
  public Optional<Document> read(String path) {
    Optional<byte[]> bytes = content.requireBytes(path);
    return bytes.flatMap(b -> read(path, b));
  }

  private Optional<Document> read(String path, byte[] bytes) {
    String name = "document " + path;
    Optional<byte[]> known = cache.get(name, bytes);
    if (known.isPresent()) {
      return Optional.of(unpacked(path, known.get()));
    }
    Problems own = new Problems();
    Optional<Document> read =
        content.decoded(path, bytes, own).flatMap(documents.reportingTo(own)::read);
    boolean draft = read.isPresent() && read.get().draft();
    for (Problem problem : own.sorted()) {
      problems.add(draft ? problem.softened() : problem);
    }
    if (read.isPresent() && own.sorted().isEmpty()) {
      cache.put(name, bytes, packed(read.get()));
    }
    return read.map(d -> new Document(d.header().reportingTo(problems), d.narrative(), d.draft()));
  }

  private static byte[] packed(Document document) {
    ByteWriter out = new ByteWriter();
    out.number(document.draft() ? 1 : 0).number(document.header().values().size());
    document
        .header()
        .values()
        .forEach(
            (key, value) ->
                out.text(key)
                    .text(value.text())
                    .number(value.place().line())
                    .number(value.place().column()));
    return out.rest(document.narrative().toBytes()).bytes();
  }

  private Document unpacked(String path, byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    boolean draft = in.number() == 1;
    Map<String, Header.Value> values = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      String text = in.text();
      values.put(key, new Header.Value(text, new Place(path, in.number(), in.number())));
    }
    Header header = new Header(values, new Place(path, 1, 1), problems);
    // Asked for by whoever read the document.
    header.value("status");
    return new Document(header, Narrative.ofBytes(in.rest()), draft);
  }
}
