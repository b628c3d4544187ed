package vn.minhbach.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.Period;

/** The text of a report that is there: its header and its narrative. */
public final class ExistingReport {

  private static final Pattern PERIOD =
      Pattern.compile("(?m)^period\\s*[=:]\\s*[\"']?([^\"'\\s]+)");

  /** The line that closes a header: of tildes, or of YAML. */
  private static final Pattern TILDES = Pattern.compile("(?m)^~{3,}[ \\t\\r]*$");

  private static final Pattern YAML =
      Pattern.compile("(?m)\\A---[ \\t\\r]*\\n(?:(?!---).*\\n)*(?=---)");

  private final String text;

  public ExistingReport(String text) {
    this.text = text;
  }

  /** The period that it names; empty where it can't be read. */
  public Optional<Period> period() {
    Matcher period = PERIOD.matcher(text);
    return period.find() ? Period.parse(period.group(1)) : Optional.empty();
  }

  /**
   * The lines that the header lacks to name the table {@code name}.
   *
   * @param headings as printed, by column
   */
  public List<String> settings(String name, String title, Map<String, String> headings) {
    List<String> lines = new ArrayList<>();
    if (!has("table." + name + ".title")) {
      lines.add(setting("table." + name + ".title", title));
      headings.forEach(
          (column, words) -> lines.add(setting("table." + name + ".heading." + column, words)));
    }
    return lines;
  }

  private boolean has(String key) {
    return Pattern.compile("(?m)^" + Pattern.quote(key) + "\\s*[=:]").matcher(header()).find();
  }

  private String setting(String key, String value) {
    String words = OneLine.of(value);
    return isYaml() ? key + ": " + YamlText.quoted(words) : key + "=" + words;
  }

  private boolean isYaml() {
    return text.startsWith("---");
  }

  /** Where lines of the header can be added; empty where there is no header of its own lines. */
  private Optional<Integer> end() {
    Matcher end = (isYaml() ? YAML : TILDES).matcher(text);
    boolean nested = isYaml() && Pattern.compile("(?m)^table\\s*:").matcher(text).find();
    return end.find() && !nested
        ? Optional.of(isYaml() ? end.end() : end.start())
        : Optional.empty();
  }

  private String header() {
    return end().map(end -> text.substring(0, end)).orElse(text);
  }

  /**
   * The same with these lines in its header, and with the table {@code name} at its end if it
   * stands nowhere; empty where somebody has to write the lines by hand.
   */
  public Optional<String> with(List<String> settings, String name) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String lines = settings.isEmpty() ? "" : String.join(lineEnd, settings) + lineEnd;
    String last = text.endsWith("\n") ? "" : lineEnd;
    String embed = "![](" + name + ".csv)";
    String table = text.contains(embed) ? "" : last + lineEnd + embed + lineEnd;
    return settings.isEmpty()
        ? Optional.of(text + table)
        : end().map(end -> text.substring(0, end) + lines + text.substring(end) + table);
  }
}
