package vn.minhbach.hosts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.Portal;
import vn.minhbach.Sites;
import vn.minhbach.cache.Cache;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.page.ArticlePage;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Head;
import vn.minhbach.page.Page;
import vn.minhbach.page.PageGroup;
import vn.minhbach.page.Pages;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.Reading;
import vn.minhbach.render.Press;
import vn.minhbach.render.host.HostOutput;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;

/** A small portal of which a page, a document and an area moved, and two pages were withdrawn. */
final class MovedPortal {

  private static final String REDIRECTS =
      """
      from,to
      /an-giang/binh-an/bao-cao-cu/,/an-giang/binh-an/2024/
      /an-giang/binh-an/2024/ban-cu.txt,/an-giang/binh-an/2024/nguon.txt
      /chau-doc/gioi-thieu/,/gioi-thieu/
      /chau-doc/*,/an-giang/*
      /chau-doc/xa-ba/*,/an-giang/xa-hai-moi/*
      """;

  private static final List<String> GONE =
      List.of(
          "/an-giang/binh-an/2023/",
          "/an-giang/binh-an/2022/",
          "/an-giang/binh-an/2022/*",
          "/an-giang/binh-an/2022/phu-luc/",
          "/chau-doc/2021/");

  private MovedPortal() {}

  /** Publishes it to {@code output} for a host that has it below {@code path}. */
  static void publish(Path work, Path output, String path) throws IOException {
    Path content = work.resolve("content");
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    Files.writeString(settings, Files.readString(settings).replace("/sub/", path));
    Files.writeString(content.resolve("redirects.csv"), REDIRECTS);
    new Portal(content, Sites.TODAY).build(output, Portal.Extent.ALL, Sites.SILENT);
    withdraw(content, output);
  }

  /** Writes the pages of what was withdrawn, and tells the hosts. */
  private static void withdraw(Path content, Path output) throws IOException {
    Problems problems = new Problems();
    ContentFolder folder = new ContentFolder(content, problems);
    PortalConfig config = PortalConfig.read(folder, problems).orElseThrow();
    Catalog catalog =
        Reading.of(folder, config.languages(), false, Sites.TODAY, Cache.none(), problems)
            .catalog();
    Site site =
        Composer.compose(config, Theme.PLAIN, catalog, List.of(), content, Cache.none()).get(0);
    List<PageGroup> pages = new ArrayList<>(site.pages().groups());
    GONE.stream()
        .filter(gone -> gone.endsWith("/"))
        .map(MovedPortal::page)
        .forEach(page -> pages.add(PageGroup.of(page)));
    Site withdrawn =
        new Site(
            site.info(),
            site.catalog(),
            site.findings(),
            new Pages(pages),
            site.feeds(),
            GONE,
            site.cards(),
            site.messages(),
            site.content(),
            site.theme(),
            site.extract());
    Press press = new Press(withdrawn, List.of(new HtmlOutput(Theme.PLAIN), new HostOutput()));
    Press.all(
        List.of(press),
        file -> {
          Path target = output.resolve(file.path());
          Files.createDirectories(target.getParent());
          try (OutputStream out = Files.newOutputStream(target)) {
            file.content().writeTo(out);
          }
        });
  }

  private static Page page(String address) {
    Head head = new Head(address, "Đã rút " + address, "Đã rút", List.of());
    return new ArticlePage(head, List.of(), new Narrative(List.of(), List.of()), "vi");
  }
}
