package vn.minhbach.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;
import vn.minhbach.model.TextPage;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.narrative.Document;
import vn.minhbach.read.narrative.DocumentReader;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * Reads the pages of {@code content/pages}: {@code <slug>.md}, and in another language {@code
 * <slug>.<language>.md} beside it.
 */
final class TextPageReader {

  private static final String END = ".md";
  private static final List<String> KEYS = List.of("title", "title_en", "type", "status");

  /** The title in every language stands in the page itself. */
  private static final List<String> TRANSLATION_KEYS = List.of("type", "status");

  private final DocumentReader documents;
  private final Problems problems;

  TextPageReader(DocumentReader documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  /** Reads all of them; left out are drafts, and what can't be read, which is reported. */
  List<TextPage> read(ContentFolder content) {
    List<SourceFile> files =
        content.list("pages").stream()
            .filter(path -> path.toString().endsWith(END))
            .flatMap(path -> content.read(path).stream())
            .toList();
    List<String> names = files.stream().map(TextPageReader::name).toList();
    List<TextPage> pages = new ArrayList<>();
    for (SourceFile file : files) {
      Optional<Language> language = language(name(file));
      if (language.isEmpty()) {
        page(file, files).ifPresent(pages::add);
      } else if (!names.contains(original(name(file), language.get()))) {
        problems.error(
            file.whole(), "page.translation", original(name(file), language.get()) + END);
      }
    }
    return pages;
  }

  private Optional<TextPage> page(SourceFile file, List<SourceFile> files) {
    String slug = name(file);
    Map<Language, Narrative> translations = new EnumMap<>(Language.class);
    for (SourceFile other : files) {
      Optional<Language> language = language(name(other));
      language
          .filter(l -> original(name(other), l).equals(slug))
          .ifPresent(l -> translation(other).ifPresent(text -> translations.put(l, text)));
    }
    Optional<Document> document = documents.read(file);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    if (!Slug.isSlug(slug)) {
      problems.error(file.whole(), "slug.form", slug);
    }
    var header = document.get().header();
    Localized title = new Localized(header.required("title"), header.text("title_en"));
    DocumentTypes.check(header, "page", problems);
    header.end(KEYS);
    return document.get().draft()
        ? Optional.empty()
        : Optional.of(
            new TextPage(slug, title, document.get().narrative(), translations, file.whole()));
  }

  private Optional<Narrative> translation(SourceFile file) {
    Optional<Document> document = documents.read(file);
    document.ifPresent(
        read -> {
          DocumentTypes.check(read.header(), "page", problems);
          read.header().end(TRANSLATION_KEYS);
        });
    return document.filter(read -> !read.draft()).map(Document::narrative);
  }

  private static String name(SourceFile file) {
    String name = file.location().getFileName().toString();
    return name.substring(0, name.length() - END.length());
  }

  /** The language of the translation that is called so; none of a page itself. */
  private static Optional<Language> language(String name) {
    return Stream.of(Language.values())
        .filter(language -> language != Language.VI && name.endsWith("." + language.tag()))
        .findFirst();
  }

  /** The slug of the page that is translated. */
  private static String original(String name, Language language) {
    return name.substring(0, name.length() - language.tag().length() - 1);
  }
}
