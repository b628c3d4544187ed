package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Jekyll, with two layouts; reports are pages, which its own lists are not slow for. */
final class Jekyll implements Generator {

  @Override
  public String name() {
    return "Jekyll";
  }

  @Override
  public void prepare(List<SpeedReport> reports, Path folder) throws IOException {
    Documents.write(reports, folder.resolve("_reports"), "layout: report\n");
    Documents.write(
        folder.resolve("_config.yml"),
        """
        title: "Đo tốc độ"
        url: "https://bench.example"
        disable_disk_cache: true
        collections:
          reports:
            output: true
            permalink: /:path/
        """);
    Documents.write(
        folder.resolve("_layouts/base.html"),
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>{{ page.title }} – {{ site.title }}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="{{ page.title }}">
        <link rel="canonical" href="{{ site.url }}{{ page.url }}">
        <meta property="og:title" content="{{ page.title }}">
        <meta property="og:url" content="{{ site.url }}{{ page.url }}">
        <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header><a href="/">{{ site.title }}</a><nav><a href="/">Trang chủ</a></nav></header>
        <main>{{ content }}</main>
        <footer><p>{{ site.title }}</p></footer>
        </body>
        </html>
        """);
    Documents.write(
        folder.resolve("_layouts/report.html"),
        """
        ---
        layout: base
        ---
        <nav class="trail"><ol><li><a href="/">Trang chủ</a></li><li>{{ page.province }}</li><li><a href="/{{ page.folder }}/">{{ page.district }}</a></li></ol></nav>
        <h1>{{ page.title }}</h1>
        <dl><dt>Cơ quan ban hành</dt><dd>{{ page.publisher }}</dd><dt>Kỳ báo cáo</dt><dd>{{ page.year }}</dd></dl>
        {{ content }}
        <nav>{% if page.previous %}<a href="{{ page.previous.url }}">{{ page.previous.title }}</a>{% endif %}{% if page.next %}<a href="{{ page.next.url }}">{{ page.next.title }}</a>{% endif %}</nav>
        """);
    Documents.write(
        folder.resolve("index.html"),
        """
        ---
        layout: base
        title: "Đo tốc độ"
        ---
        <ul>{% for report in site.reports %}<li><a href="{{ report.url }}">{{ report.title }}</a></li>{% endfor %}</ul>
        """);
    Documents.lists(reports, folder, "base");
    Documents.write(folder.resolve("site.css"), "main{max-width:50rem}\n");
  }

  @Override
  public List<String> command(Path folder) {
    return List.of("jekyll", "build", "--quiet", "--destination", output());
  }

  @Override
  public String output() {
    return "_site";
  }
}
