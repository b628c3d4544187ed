package vn.minhbach.preview;

import java.nio.charset.StandardCharsets;

/** The page that is shown where there is no sound site yet. */
final class WaitingPage {

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <title>%s</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/_minhbach/preview.css">
      </head>
      <body class="waiting">
      <main>
      <h1>%s</h1>
      <p>%s</p>
      </main>
      </body>
      </html>
      """;

  private WaitingPage() {}

  static byte[] html(Words words) {
    String title = words.say("preview.waiting.title");
    return HTML.formatted(words.language(), title, title, words.say("preview.waiting.text"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
