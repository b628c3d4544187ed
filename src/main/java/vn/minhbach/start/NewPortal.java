package vn.minhbach.start;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text files that a portal begins with; with them it builds at once. */
public final class NewPortal {

  /** The folder of the sample report; it is to be removed before the first release. */
  public static final String SAMPLE = "bao-cao-mau";

  private static final String REPORT = "content/reports/@province-slug@/@area-slug@/" + SAMPLE;

  /** A Maven repository of the portal's own, so that it needs no other to be built. */
  private static final String PROGRAM = "program/vn/minhbach/minhbach/@version@/minhbach-@version@";

  /** A file of the program that becomes one of the portal. */
  private record Part(String path, String resource) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("README.md", "README.md"),
          new Part("content/portal.yaml", "portal.yaml"),
          new Part("content/areas.csv", "areas.csv"),
          new Part("content/indicators.yaml", "indicators.yaml"),
          new Part("content/glossary.yaml", "glossary.yaml"),
          new Part("content/pages/gioi-thieu.md", "gioi-thieu.md"),
          new Part(REPORT + "/report.md", "report.md"),
          new Part(REPORT + "/chi-tieu.csv", "chi-tieu.csv"),
          new Part("content/.gitattributes", "gitattributes.txt"),
          new Part(".gitignore", "gitignore.txt"),
          new Part("pom.xml", "portal-pom.xml"),
          new Part(PROGRAM + ".pom", "program-pom.xml"),
          new Part(".github/workflows/portal.yml", "github.yml"),
          new Part(".gitlab-ci.yml", "gitlab.yml"));

  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * @param answers to all questions, each of which can be taken
   * @param version of the program that the portal is to be built with
   */
  public NewPortal(Map<Question, String> answers, String version) {
    new EnumMap<>(answers).forEach((question, answer) -> values.put(question.key(), answer));
    boolean district = Question.isDistrict(answers);
    values.put("version", version);
    // Districts ended with June 2025, communes of today began the day after.
    values.put("valid-from", district ? "" : "2025-07-01");
    values.put("valid-to", district ? "2025-06-30" : "");
    values.put("period", district ? "2024" : "2025-H2");
    values.put("period-words", district ? "năm 2024" : "6 tháng cuối năm 2025");
  }

  /** Where the jar of the program belongs. */
  public String program() {
    return Blanks.fill(PROGRAM + ".jar", values);
  }

  /** Their texts by path, relative to the portal's folder. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Part part : PARTS) {
      files.put(
          Blanks.fill(part.path(), values), Blanks.fill(Blanks.load(part.resource()), values));
    }
    return files;
  }
}
