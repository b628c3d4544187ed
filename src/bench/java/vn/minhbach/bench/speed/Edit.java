package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A change of one file of a site, again and again.
 *
 * @param name what is changed, as the tables call it
 * @param file below the folder of the site
 * @param text the whole file, with {@code %d} where the number of the change stands
 */
record Edit(String name, String file, String text) {

  /** Holds the mark of a change of style. */
  static final String PROPERTY = "--change";

  /** Adds a paragraph at the end of a text. */
  static Edit narrative(Path folder, String file) throws IOException {
    String name = "a narrative";
    return new Edit(name, file, written(folder, file) + "\n" + mark(name) + "\n");
  }

  /** Adds a paragraph to a template, before {@code place}. */
  static Edit template(Path folder, String file, String place) throws IOException {
    String name = "a template";
    String text = written(folder, file);
    if (!text.contains(place)) {
      throw new IOException("no " + place + " in " + file);
    }
    return new Edit(name, file, text.replace(place, "<p>" + mark(name) + "</p>" + place));
  }

  /** Adds a rule to a style sheet. */
  static Edit style(Path folder, String file) throws IOException {
    String name = "a style sheet";
    String rule = ":root{%s:\"%s\"}\n".formatted(PROPERTY, mark(name));
    return new Edit(name, file, written(folder, file) + rule);
  }

  /** What a change of that name writes; the number comes in. */
  static String mark(String name) {
    return name + " %d.";
  }

  /** The file as it is, in which a percent sign is only that. */
  private static String written(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file)).replace("%", "%%");
  }

  /** What a page holds that shows the change with that number. */
  String shown(int number) {
    return mark(name).formatted(number);
  }

  /** Makes the change with that number. */
  void make(Path folder, int number) throws IOException {
    Files.writeString(folder.resolve(file), text.formatted(number));
  }
}
