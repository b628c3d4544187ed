package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Hugo, with a theme of three templates. */
final class Hugo implements Generator {

  @Override
  public String name() {
    return "Hugo";
  }

  @Override
  public void prepare(List<SpeedReport> reports, Path folder) throws IOException {
    Documents.write(reports, folder.resolve("content"), "");
    for (Map.Entry<String, SpeedReport.District> district :
        Documents.districts(reports).entrySet()) {
      Documents.write(
          folder.resolve("content/" + district.getKey() + "/_index.md"),
          "---\ntitle: \"%s\"\n---\n".formatted(district.getValue().name()));
      Documents.write(
          folder.resolve("content/" + district.getValue().provinceSlug() + "/_index.md"),
          "---\ntitle: \"%s\"\n---\n".formatted(district.getValue().province()));
    }
    Documents.write(
        folder.resolve("config.toml"),
        """
        baseURL = "https://bench.example/"
        title = "Đo tốc độ"
        languageCode = "vi"
        disableKinds = ["taxonomy", "term", "RSS"]
        """);
    Documents.write(
        folder.resolve("layouts/_default/baseof.html"),
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>{{ .Title }} – {{ .Site.Title }}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="{{ .Title }}">
        <link rel="canonical" href="{{ .Permalink }}">
        <meta property="og:title" content="{{ .Title }}">
        <meta property="og:url" content="{{ .Permalink }}">
        <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header><a href="/">{{ .Site.Title }}</a><nav><a href="/">Trang chủ</a></nav></header>
        <main>{{ block "main" . }}{{ end }}</main>
        <footer><p>{{ .Site.Title }}</p></footer>
        </body>
        </html>
        """);
    Documents.write(
        folder.resolve("layouts/_default/single.html"),
        """
        {{ define "main" }}
        <nav class="trail"><ol><li><a href="/">Trang chủ</a></li><li><a href="{{ .Parent.Parent.RelPermalink }}">{{ .Params.province }}</a></li><li><a href="{{ .Parent.RelPermalink }}">{{ .Params.district }}</a></li></ol></nav>
        <h1>{{ .Title }}</h1>
        <dl><dt>Cơ quan ban hành</dt><dd>{{ .Params.publisher }}</dd><dt>Kỳ báo cáo</dt><dd>{{ .Params.year }}</dd></dl>
        <aside>{{ .TableOfContents }}</aside>
        {{ .Content }}
        <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
        {{ end }}
        """);
    Documents.write(
        folder.resolve("layouts/_default/list.html"),
        """
        {{ define "main" }}
        <h1>{{ .Title }}</h1>
        <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
        {{ end }}
        """);
    Documents.write(
        folder.resolve("layouts/index.html"),
        """
        {{ define "main" }}
        <h1>{{ .Site.Title }}</h1>
        <ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
        {{ end }}
        """);
    Documents.write(folder.resolve("static/site.css"), "main{max-width:50rem}\n");
  }

  @Override
  public List<String> command(Path folder) {
    return List.of("hugo", "--quiet", "--destination", output());
  }

  @Override
  public String output() {
    return "site";
  }
}
