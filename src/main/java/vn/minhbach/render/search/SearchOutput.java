package vn.minhbach.render.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Theme;
import vn.minhbach.page.Site;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.search.Glossary;
import vn.minhbach.search.IndexWriter;

/** Writes the index of the search. */
public final class SearchOutput implements Output {

  /** Where the indexes are, relative to the site's root. */
  public static final String FOLDER = "assets/search/";

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    try (IndexWriter index = open(site, sink)) {
      index.add(SearchDocuments.named(site));
      index.add(SearchDocuments.texts(site));
      index.finish();
    }
  }

  /** An index with the site's glossary and themes, to which documents can be added. */
  public static IndexWriter open(Site site, Sink sink) throws IOException {
    var language = site.messages().language();
    Map<String, String> abbreviations = new LinkedHashMap<>();
    for (Abbreviation abbreviation : site.catalog().glossary()) {
      abbreviations.put(abbreviation.shortForm(), abbreviation.meaning().vi());
    }
    Map<String, String> themes = new LinkedHashMap<>();
    for (Theme theme : site.catalog().themes()) {
      themes.put(theme.code(), theme.name().in(language));
    }
    String folder = site.info().translated() ? FOLDER + language.tag() + "/" : FOLDER;
    return new IndexWriter(
        new Glossary(abbreviations),
        themes,
        Path.of(System.getProperty("java.io.tmpdir")),
        file -> {
          String path = folder + file.path();
          sink.accept(
              path, () -> Origin.of(file.data()), () -> SiteFile.bytes(path, file.script()));
        });
  }
}
