package vn.minhbach.read;

import java.util.List;
import java.util.Optional;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;
import vn.minhbach.model.TextPage;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.narrative.Document;
import vn.minhbach.read.narrative.DocumentReader;
import vn.minhbach.source.SourceFile;

/** Reads a page of {@code content/pages}. */
final class TextPageReader {

  private static final List<String> KEYS = List.of("title", "title_en", "type", "status");

  private TextPageReader() {}

  /** Reads it; empty for a draft, and where it can't be read, which is reported. */
  static Optional<TextPage> read(SourceFile file, DocumentReader documents, Problems problems) {
    Optional<Document> document = documents.read(file);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    String name = file.location().getFileName().toString();
    String slug = name.substring(0, name.length() - ".md".length());
    if (!Slug.isSlug(slug)) {
      problems.error(file.whole(), "slug.form", slug);
    }
    var header = document.get().header();
    Localized title = new Localized(header.required("title"), header.text("title_en"));
    DocumentTypes.check(header, "page", problems);
    header.end(KEYS);
    return document.get().draft()
        ? Optional.empty()
        : Optional.of(new TextPage(slug, title, document.get().narrative(), file.whole()));
  }
}
