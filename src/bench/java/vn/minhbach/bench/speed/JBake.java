package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** JBake's own program, with Freemarker templates. */
final class JBake implements Generator {

  private final Path java;
  private final Path libraries;

  /**
   * @param java home of the JDK
   * @param libraries a folder with JBake and all that it needs
   */
  JBake(Path java, Path libraries) {
    this.java = java;
    this.libraries = libraries;
  }

  @Override
  public String name() {
    return "JBake";
  }

  @Override
  public void prepare(List<SpeedReport> reports, Path folder) throws IOException {
    for (SpeedReport report : reports) {
      Documents.write(
          folder.resolve("content/" + report.folder() + "/" + report.year() + ".md"),
          """
          title=%s
          type=report
          status=published
          date=%d-12-31
          publisher=%s
          district=%s
          province=%s
          year=%d
          ~~~~~~

          %s"""
              .formatted(
                  report.title(),
                  report.year(),
                  report.publisher(),
                  report.district().name(),
                  report.district().province(),
                  report.year(),
                  report.body()));
    }
    Documents.write(
        folder.resolve("jbake.properties"),
        """
        site.host=https://bench.example
        db.store=memory
        template.report.file=report.ftl
        render.archive=false
        render.feed=false
        render.tags=false
        markdown.extensions=TABLES
        uri.noExtension=true
        uri.noExtension.prefix=/
        """);
    Documents.write(
        folder.resolve("templates/report.ftl"),
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>${content.title} – Đo tốc độ</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="${content.title}">
        <link rel="canonical" href="${config.site_host}/${content.uri}">
        <meta property="og:title" content="${content.title}">
        <meta property="og:url" content="${config.site_host}/${content.uri}">
        <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header><a href="/">Đo tốc độ</a><nav><a href="/">Trang chủ</a></nav></header>
        <main>
        <nav class="trail"><ol><li><a href="/">Trang chủ</a></li><li>${content.province}</li><li>${content.district}</li></ol></nav>
        <h1>${content.title}</h1>
        <dl><dt>Cơ quan ban hành</dt><dd>${content.publisher}</dd><dt>Kỳ báo cáo</dt><dd>${content.year}</dd></dl>
        ${content.body}
        </main>
        <footer><p>Đo tốc độ</p></footer>
        </body>
        </html>
        """);
    Documents.write(
        folder.resolve("templates/index.ftl"),
        """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>Đo tốc độ</title></head>
        <body><ul><#list published_content as report><li><a href="/${report.uri}">${report.title}</a></li></#list></ul></body></html>
        """);
    Documents.write(folder.resolve("assets/site.css"), "main{max-width:50rem}\n");
  }

  @Override
  public List<String> command(Path folder) {
    return List.of(
        java.resolve("bin/java").toString(),
        "-cp",
        libraries.resolve("*").toString(),
        "org.jbake.launcher.Main",
        "-b",
        ".",
        output());
  }

  @Override
  public String output() {
    return "site";
  }
}
