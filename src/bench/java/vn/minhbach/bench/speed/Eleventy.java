package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Eleventy 3, with Nunjucks layouts. */
final class Eleventy implements Generator {

  private final Path modules;

  /**
   * @param modules the folder {@code node_modules} that holds it
   */
  Eleventy(Path modules) {
    this.modules = modules;
  }

  @Override
  public String name() {
    return "Eleventy";
  }

  @Override
  public void prepare(List<SpeedReport> reports, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("node_modules"), modules);
    Documents.write(reports, folder.resolve("src"), "layout: report.njk\ntags: reports\n");
    Documents.write(
        folder.resolve("eleventy.config.mjs"),
        """
        export default function (config) {
          config.addPassthroughCopy("src/site.css");
          return {dir: {input: "src", output: "_site"}, markdownTemplateEngine: false};
        }
        """);
    Documents.write(
        folder.resolve("src/_includes/base.njk"),
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>{{ title }} – Đo tốc độ</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="{{ title }}">
        <link rel="canonical" href="https://bench.example{{ page.url }}">
        <meta property="og:title" content="{{ title }}">
        <meta property="og:url" content="https://bench.example{{ page.url }}">
        <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header><a href="/">Đo tốc độ</a><nav><a href="/">Trang chủ</a></nav></header>
        <main>{{ content | safe }}</main>
        <footer><p>Đo tốc độ</p></footer>
        </body>
        </html>
        """);
    Documents.write(
        folder.resolve("src/_includes/report.njk"),
        """
        ---
        layout: base.njk
        ---
        <nav class="trail"><ol><li><a href="/">Trang chủ</a></li><li>{{ province }}</li><li><a href="/{{ folder }}/">{{ district }}</a></li></ol></nav>
        <h1>{{ title }}</h1>
        <dl><dt>Cơ quan ban hành</dt><dd>{{ publisher }}</dd><dt>Kỳ báo cáo</dt><dd>{{ year }}</dd></dl>
        {{ content | safe }}
        """);
    Documents.write(
        folder.resolve("src/index.njk"),
        """
        ---
        layout: base.njk
        title: Đo tốc độ
        ---
        <ul>{% for report in collections.reports %}<li><a href="{{ report.url }}">{{ report.data.title }}</a></li>{% endfor %}</ul>
        """);
    Documents.lists(reports, folder.resolve("src"), "base.njk");
    Documents.write(folder.resolve("src/site.css"), "main{max-width:50rem}\n");
  }

  @Override
  public List<String> command(Path folder) {
    return List.of("node_modules/.bin/eleventy", "--quiet");
  }

  @Override
  public String output() {
    return "_site";
  }
}
