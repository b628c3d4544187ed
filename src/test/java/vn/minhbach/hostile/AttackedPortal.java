package vn.minhbach.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * A portal that holds every attack of {@code attacks/texts.txt} wherever words can stand: in the
 * narrative (paragraph, heading, item, cell), in tables, as names of areas, indicators and
 * abbreviations, in the header and in the settings. What the program refuses is left out of it.
 */
public final class AttackedPortal {

  private static final String REPORT = "reports/an-giang/binh-an/2024/";
  private static final Pattern REFUSED = Pattern.compile("(?m)^(\\S+?):(\\d+):\\d+: error: ");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path content;
  private final List<String> attacks;

  /** The lines of files that the program refused: {@code reports/.../report.md:30}. */
  private final Set<String> refused = new TreeSet<>();

  private String said = "";

  public AttackedPortal(Path content) throws IOException {
    this.content = content;
    this.attacks = lines("texts");
  }

  /** The attacks of a file. */
  public static List<String> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/attacks/" + name + ".txt"));
  }

  /** What is left after the program refused some. */
  public Set<String> refused() {
    return refused;
  }

  /** What the program printed when all was there. */
  public String said() {
    return said;
  }

  /** Writes it, leaves out what is refused, and builds it. */
  public CommandLineRun build(Path output) throws IOException {
    write();
    CommandLineRun all = CommandLineRun.of("check", "--source", content.toString());
    said = all.err();
    for (Matcher error = REFUSED.matcher(said); error.find(); ) {
      refused.add(error.group(1) + ":" + error.group(2));
    }
    write();
    return CommandLineRun.of(
        "build", "--source", content.toString(), "--output", output.toString());
  }

  private void write() throws IOException {
    Sites.copy(Sites.BASE, content);
    narrative();
    add("areas.csv", i -> "8%04d,%s,%s,district,91,huyen-%d,,", true);
    StringBuilder names = new StringBuilder(Files.readString(content.resolve("indicators.yaml")));
    StringBuilder rows = new StringBuilder("indicator,label,unit,actual,note\n");
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < attacks.size(); i++) {
      String text = quoted(attacks.get(i));
      names
          .append("  tan-cong-" + i + ": {theme: y-te, unit: xã, direction: neither, name: {vi: ")
          .append(
              text + ", en: " + text + "}, definition: {vi: " + text + ", en: " + text + "}}\n");
      String cell = cell(attacks.get(i));
      rows.append("tan-cong-" + i + "," + cell + ",xã," + (i + 2) + "," + cell);
      rows.append('\n');
      terms.append("TC" + i + ": {vi: " + text + ", en: " + text + "}\n");
    }
    keep("indicators.yaml", names.toString());
    keep(REPORT + "tan-cong.csv", rows.toString());
    keep("glossary.yaml", Files.readString(content.resolve("glossary.yaml")) + terms);
    settings();
  }

  private interface Line {
    String of(int index);
  }

  private void add(String file, Line line, boolean areas) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(content.resolve(file)));
    for (int i = 0; i < attacks.size(); i++) {
      String cell = cell(attacks.get(i));
      text.append(line.of(i).formatted(i, cell, cell, i)).append('\n');
    }
    keep(file, text.toString());
  }

  private void narrative() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(content.resolve(REPORT + "report.md")));
    String all = String.join(" ", attacks).replaceAll("[^\\x20-\\x7e]", "");
    int end = text.indexOf("~~~~~~");
    text.insert(end, "table.tan-cong.title=Bảng\ntable.tan-cong.heading.note=" + all + "\n");
    text =
        new StringBuilder(
            text.toString()
                .replaceFirst("signatory=.*", "signatory=" + Matcher.quoteReplacement(all)));
    text.append("\n![](tan-cong.csv)\n");
    for (String attack : attacks) {
      text.append("\n" + attack + "\n\nTừ " + attack + " giữa câu TC1\n");
      text.append("\n### " + attack + "\n\n- " + attack + "\n\n> " + attack + "\n");
      text.append("\n| a | b |\n| --- | --- |\n| " + attack + " | b |\n\n`x`\n");
    }
    keep(REPORT + "report.md", text.toString());
  }

  private void settings() throws IOException {
    String all = quoted(String.join(" ", attacks));
    String text = Files.readString(content.resolve("portal.yaml"));
    text = text.replaceFirst("description: .*", "description: {vi: x, en: y}");
    text =
        text.replaceFirst(
            "(?m)^name: .*", Matcher.quoteReplacement("name: {vi: " + all + ", en: " + all + "}"));
    text =
        text.replaceFirst(
            "\\{vi: x, en: y}", Matcher.quoteReplacement("{vi: " + all + ", en: " + all + "}"));
    text =
        text.replaceFirst(
            "publisher: .*",
            Matcher.quoteReplacement("publisher: {vi: " + all + ", en: " + all + "}"));
    keep("portal.yaml", text);
  }

  /** Writes a file; a line that was refused holds harmless words instead. */
  private void keep(String file, String text) throws IOException {
    List<String> kept = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      kept.add(refused.contains(file + ":" + (i + 1)) ? "" : lines[i]);
    }
    Files.writeString(content.resolve(file), String.join("\n", kept));
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
