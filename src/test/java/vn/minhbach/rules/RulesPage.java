package vn.minhbach.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.Portal;
import vn.minhbach.problem.Described;

/** Makes {@code docs/rules.md} from the rules, their Javadoc, messages and broken sites. */
final class RulesPage {

  static final List<Described> RULES = Portal.rules();

  /** What package {@code audit} examines. */
  static final List<Described> EXAMINATIONS = Portal.examinations();

  private static final String HEAD =
      """
      # What the program checks

      This page is made from the program's source by `mvn test -Dtest=RulesPageTest -DrewriteExpected=true`; do not edit it. To change what it says, change the
      Javadoc of the class, or the message. The command `check --rules` lists the rules in Vietnamese or English.

      A problem prints as `path:line:column: error: what. hint.`; `--json` gives its code as well. An error refuses publication, a
      warning does not. In the messages `{0}`, `{1}` stand for what the content says.
      """;

  private static final String RULES_HEAD =
      """
      ## Rules

      What must hold of the content as a whole before it is published. Each rule is a class in package `check`.
      """;

  private static final String EXAMINATIONS_HEAD =
      """
      ## Examinations

      What is computed again and published beside the figures. A finding does not refuse publication. Each examination is a class in package `audit`.
      """;

  private static final String FORMAT_HEAD =
      """
      ## Format

      What is wrong with a file by itself. It is reported while the file is read, before any rule is applied.
      """;

  /** The codes that belong to each kind of file; the first kind that fits has the code. */
  private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

  static {
    kind("Every text file", "(file|encoding)\\..*");
    kind("portal.yaml", "config\\..*");
    kind("YAML and JSON", "(yaml|field)\\..*");
    kind("CSV", "(csv|cell)\\..*");
    kind("Workbooks: XLSX and ODS", "(sheet|workbook)\\..*");
    kind("Codes, addresses, dates and periods", "(slug|code|date|period)\\..*");
    kind("areas.csv and successions.csv", "(area|succession)\\..*");
    kind("indicators.yaml", "(theme|direction)\\..*|dimension\\.unknown");
    kind("Folders of reports", "(reports|report|attachment)\\..*|table\\.(twice|both)");
    kind("The header of report.md and of pages", "header\\..*|table\\.setting|source\\.file");
    kind("Narratives", "(document|heading|markdown|footnote)\\..*");
    kind(
        "Tables of indicators",
        "(table|indicator|origin|dimension|unit|figure|assessment|row|source)\\..*");
    kind("redirects.csv", "redirect\\..*");
    kind("Repositories of Open SDG, while they are imported", "sdg\\..*");
    kind("Data Packages, while they are imported", "(package|json)\\..*");
    kind("Tables of others, while they are imported", "tidy\\..*");
    kind("Other files", ".*");
  }

  private final Map<String, String> english;
  private final Map<String, String> vietnamese;
  private final Map<Class<?>, Javadocs.Javadoc> javadocs;
  private final StringBuilder page = new StringBuilder(HEAD);

  private RulesPage() throws IOException {
    english = Texts.read("problems_en.properties");
    vietnamese = Texts.read("problems_vi.properties");
    javadocs = javadocs();
  }

  /** Everything that the page explains by its Javadoc. */
  static List<Described> described() {
    List<Described> described = new ArrayList<>(RULES);
    described.addAll(EXAMINATIONS);
    return described;
  }

  static Map<Class<?>, Javadocs.Javadoc> javadocs() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    described().forEach(thing -> types.add(thing.type()));
    return Javadocs.of(types);
  }

  static String make() throws IOException {
    return new RulesPage().page();
  }

  private String page() throws IOException {
    Map<String, String> sentences = Texts.read("rules_vi.properties");
    section(RULES_HEAD, RULES, sentences);
    section(EXAMINATIONS_HEAD, EXAMINATIONS, sentences);
    page.append('\n').append(FORMAT_HEAD);
    Set<String> codes = Codes.all();
    RULES.forEach(rule -> codes.removeAll(rule.codes()));
    for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
      List<String> its = codes.stream().filter(kind.getValue().asMatchPredicate()).toList();
      codes.removeAll(its);
      if (!its.isEmpty()) {
        page.append("\n### ").append(kind.getKey()).append("\n\n");
        messages(its);
      }
    }
    return page.toString();
  }

  private void section(String head, List<Described> things, Map<String, String> sentences) {
    if (!things.isEmpty()) {
      page.append('\n').append(head);
      things.forEach(thing -> explain(thing, sentences.get(thing.name())));
    }
  }

  private void explain(Described thing, String sentence) {
    String source = Javadocs.sourceOf(thing.type()).toString().replace('\\', '/');
    page.append("\n### ").append(thing.name()).append("\n\n");
    page.append(javadocs.get(thing.type()).markdown()).append("\n\n");
    page.append("> ").append(escaped(sentence)).append("\n\n");
    if (!thing.codes().isEmpty()) {
      messages(thing.codes());
      BrokenSite.of(english.get(thing.codes().get(0))).ifPresent(this::example);
    }
    page.append("Source: [%s](../%s)\n".formatted(thing.type().getSimpleName(), source));
  }

  private void messages(Collection<String> codes) {
    page.append("| code | message | thông báo |\n| --- | --- | --- |\n");
    for (String code : codes) {
      page.append("| `%s` | ".formatted(code))
          .append(escaped(english.get(code)))
          .append(" | ")
          .append(escaped(vietnamese.get(code)))
          .append(" |\n");
    }
  }

  private void example(BrokenSite site) {
    page.append("\nA broken example");
    if (!site.excerpt().isEmpty()) {
      page.append(", `%s`:\n\n```\n%s\n```\n\n".formatted(site.file(), site.excerpt()));
      page.append("It gives");
    }
    page.append(":\n\n```\n%s\n```\n\n".formatted(site.message()));
  }

  /** Words that Markdown is not to take for marks. */
  static String escaped(String words) {
    return words
        .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
        .replace("](", "]\\(")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }

  private static void kind(String title, String codes) {
    KINDS.put(title, Pattern.compile(codes));
  }
}
