package vn.minhbach;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Site;
import vn.minhbach.render.Assets;
import vn.minhbach.render.OnDemand;
import vn.minhbach.render.Output;
import vn.minhbach.render.Press;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.host.HostAnswers;
import vn.minhbach.render.search.SearchOutput;

/**
 * A portal that was composed and not written: its files are made when somebody asks for them.
 *
 * <p>It does not change, and may be asked by several threads.
 */
public final class Composition {

  private final Site site;
  private final List<OnDemand> languages = new ArrayList<>();
  private final List<Press> searches = new ArrayList<>();
  private final List<Press> surveys = new ArrayList<>();
  private final HostAnswers host;

  /** Made for the first search: it takes long, and few look at it while writing. */
  private Optional<Map<String, SiteFile>> index = Optional.empty();

  /** Sitemap and what hosts are told: every page must be composed for them. */
  private Optional<Map<String, SiteFile>> surveyed = Optional.empty();

  Composition(List<Site> sites, List<List<Output>> outputs, List<Output> surveying)
      throws IOException {
    this.site = sites.get(0);
    this.host = HostAnswers.of(site);
    for (int i = 0; i < sites.size(); i++) {
      languages.add(new OnDemand(sites.get(i), outputs.get(i)));
      searches.add(new Press(sites.get(i), List.of(new SearchOutput())));
    }
    surveys.add(new Press(site, surveying));
  }

  /** What a host answers otherwise than with a file. */
  public HostAnswers host() {
    return host;
  }

  /**
   * The file at {@code path}, relative to the site's root.
   *
   * @throws IOException if the search index can't be made, or a document can't be read
   */
  public Optional<SiteFile> file(String path) throws IOException {
    Optional<SiteFile> there = at(path);
    if (there.isPresent()) {
      return there;
    }
    // Files that stay at old addresses are those at the new ones.
    String address = "/" + path;
    Optional<String> moved =
        Redirect.of(address, site.catalog().redirects()).map(r -> r.target(address));
    return moved.isPresent() ? at(moved.get().substring(1)) : Optional.empty();
  }

  private Optional<SiteFile> at(String path) throws IOException {
    if (path.startsWith(SearchOutput.FOLDER)) {
      return Optional.ofNullable(index().get(path));
    }
    if (Assets.hold("/" + path)) {
      // What every page loads; asked of pages, the home page would be made for it.
      return languages.get(0).ofWhole(path);
    }
    for (OnDemand language : languages) {
      Optional<SiteFile> file = language.ofPage(path);
      if (file.isPresent()) {
        return file;
      }
    }
    for (OnDemand language : languages) {
      Optional<SiteFile> file = language.ofWhole(path);
      if (file.isPresent()) {
        return file;
      }
    }
    boolean told = path.indexOf('/') < 0 || path.startsWith("hosts/");
    return told ? Optional.ofNullable(surveyed().get(path)) : Optional.empty();
  }

  private synchronized Map<String, SiteFile> index() throws IOException {
    if (index.isEmpty()) {
      index = Optional.of(made(searches));
    }
    return index.get();
  }

  private synchronized Map<String, SiteFile> surveyed() throws IOException {
    if (surveyed.isEmpty()) {
      surveyed = Optional.of(made(surveys));
    }
    return surveyed.get();
  }

  private static Map<String, SiteFile> made(List<Press> presses) throws IOException {
    Map<String, SiteFile> files = new HashMap<>();
    for (Press press : presses) {
      press.inOrder(file -> files.put(file.path(), file));
    }
    return files;
  }
}
