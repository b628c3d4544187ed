package vn.minhbach.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhbach.page.Page;
import vn.minhbach.page.PageGroup;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output.Maker;

/**
 * The files of a site in one language, each made when it is first asked for: of a page those of the
 * page alone, of the whole those of one output.
 *
 * <p>It may be asked by several threads.
 */
public final class OnDemand {

  private final Site site;
  private final List<Maker> makers = new ArrayList<>();
  private final Map<String, PageGroup> groups = new HashMap<>();
  private final Map<String, OfGroup> ofPages = new ConcurrentHashMap<>();
  private final Map<Maker, Map<String, SiteFile>> ofWhole = new ConcurrentHashMap<>();

  public OnDemand(Site site, List<Output> outputs) throws IOException {
    this.site = site;
    for (Output output : outputs) {
      makers.add(output.of(site));
    }
    site.pages().groups().forEach(group -> groups.put(group.address(), group));
  }

  /** What is made, file by file. */
  private interface Making {
    void to(Output.Sink sink) throws IOException;
  }

  /** The file of a page at {@code path}, relative to the site's root. */
  public Optional<SiteFile> ofPage(String path) throws IOException {
    String prefix = site.info().locale().prefix();
    if (!("/" + path).startsWith(prefix + "/")) {
      return Optional.empty();
    }
    // The page may be the file itself, or the file may be beside a page, or below one.
    String address = ("/" + path).substring(prefix.length());
    while (!address.isEmpty()) {
      PageGroup group = groups.get(address);
      if (group != null) {
        Optional<SiteFile> file =
            ofPages.computeIfAbsent(address, at -> new OfGroup(group)).file(path);
        if (file.isPresent()) {
          return file;
        }
      }
      address = address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }
    return Optional.empty();
  }

  /** The file of the whole at {@code path}. */
  public Optional<SiteFile> ofWhole(String path) throws IOException {
    for (Maker maker : makers) {
      Map<String, SiteFile> files = ofWhole.get(maker);
      if (files == null) {
        files = collected(maker::whole);
        ofWhole.put(maker, files);
      }
      if (files.containsKey(path)) {
        return Optional.of(files.get(path));
      }
    }
    return Optional.empty();
  }

  /** The files of a page and its light pages, made output by output until one has what is asked. */
  private final class OfGroup {

    private final Map<String, SiteFile> files = new HashMap<>();
    private final Iterator<Maker> left = makers.iterator();
    private final PageGroup group;
    private List<Page> pages;

    OfGroup(PageGroup group) {
      this.group = group;
    }

    synchronized Optional<SiteFile> file(String path) throws IOException {
      while (!files.containsKey(path) && left.hasNext()) {
        pages = pages == null ? group.pages().get() : pages;
        Maker maker = left.next();
        files.putAll(
            collected(
                sink -> {
                  for (Page page : pages) {
                    maker.page(page, sink);
                  }
                }));
      }
      if (!left.hasNext()) {
        pages = List.of();
      }
      return Optional.ofNullable(files.get(path));
    }
  }

  private static Map<String, SiteFile> collected(Making making) throws IOException {
    Map<String, SiteFile> files = new ConcurrentHashMap<>();
    making.to(file -> files.put(file.path(), file));
    return files;
  }
}
