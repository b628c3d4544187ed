package vn.minhbach.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Area;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.TextPage;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Writes the index of the search: a script, so that it loads from a disk too, with one entry for
 * each page and each passage of a report: {@code [kind, title, address, text]}.
 */
public final class SearchOutput implements Output {

  @Override
  public Stream<SiteFile> files(Site site) {
    return Stream.of(
        new SiteFile(
            "assets/search-index.js",
            out -> {
              StringBuilder script = new StringBuilder("minhbachIndex([\n");
              for (List<String> entry : entries(site)) {
                script.append('[');
                for (String text : entry) {
                  JavaScript.string(text, script);
                  script.append(',');
                }
                script.setCharAt(script.length() - 1, ']');
                script.append(",\n");
              }
              script.append("]);\n");
              out.write(script.toString().getBytes(StandardCharsets.UTF_8));
            }));
  }

  private static List<List<String>> entries(Site site) {
    List<List<String>> entries = new ArrayList<>();
    var language = site.messages().language();
    for (Area area : site.catalog().areas()) {
      entries.add(List.of("area", area.name().in(language), address(area.address()), ""));
    }
    for (Indicator indicator : site.catalog().indicators()) {
      entries.add(
          List.of("indicator", indicator.name().in(language), address(indicator.address()), ""));
    }
    for (Abbreviation term : site.catalog().glossary()) {
      entries.add(List.of("term", term.shortForm(), "chu-viet-tat/", term.meaning().in(language)));
    }
    for (TextPage page : site.catalog().pages()) {
      entries.add(List.of("page", page.title().in(language), address(page.address()), ""));
    }
    for (Report report : site.catalog().reports()) {
      String area = report.area().name().in(language);
      String title = area + " – " + report.title().in(language);
      entries.add(List.of("report", title, address(report.address()), ""));
      for (Passage passage : report.narrative().passages()) {
        String place = address(report.address()) + "#" + passage.anchor();
        entries.add(List.of("passage", title, place, passage.text()));
      }
      report
          .rows()
          .forEach(
              row ->
                  entries.add(
                      List.of(
                          "row",
                          title,
                          address(report.address()) + "#" + row.anchor(),
                          RowText.of(row, language))));
    }
    return entries;
  }

  /** Relative to the site's root: the script knows where that is from any page. */
  private static String address(String address) {
    return address.substring(1);
  }
}
