package vn.minhbach.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * What was published of the four districts can't be taken back or changed in silence: the build
 * fails, says which lines are missing, and passes when exactly these lines are added.
 */
class LedgerOfTheDemoTest {

  private static final String LOC_NINH = "reports/binh-phuoc/loc-ninh/2021-9-thang/";

  private static final Pattern NAMED =
      Pattern.compile("add to (\\S+)[^:]*:$", Pattern.CASE_INSENSITIVE);

  @TempDir Path temporary;
  private Path content;

  @BeforeEach
  void copy() {
    content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
  }

  @Test
  void asItIsItPasses() {
    assertThat(check().exitCode()).isZero();
  }

  @Test
  void theLedgerIsUpToDate() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("release", "--source", content.toString(), "--date", "2026-12-01");

    assertThat(run.exitCode()).isZero();
    assertThat(content.resolve("published.jsonl"))
        .as("run `java -jar target/minhbach.jar release` and commit")
        .hasSameTextualContentAs(DemoContent.FOLDER.resolve("published.jsonl"));
  }

  @Test
  void aChangedCellNeedsAnEntry() throws IOException {
    replace(
        LOC_NINH + "phu-luc.csv",
        "nong-lam-thuy-san,+ Nông - Lâm nghiệp - Thủy sản,%,61",
        "nong-lam-thuy-san,+ Nông - Lâm nghiệp - Thủy sản,%,60");

    assertThat(failsAndPassesWithTheLinesItPrints())
        .containsExactly(
            LOC_NINH + "corrections.yaml",
            "- date: 2026-11-21",
            "  place: co-cau-kinh-te_nong-lam-thuy-san.target",
            "  old: '61'",
            "  new: '60'",
            "  reason: ''",
            "  requested_by: ''",
            "  decision: ''");
  }

  @Test
  void aChangedWordNeedsAnEntry() throws IOException {
    String report = "reports/cao-bang/ha-lang/2021-6-thang/";
    replace(report + "report.md", "- Công tác quản lý khoáng sản", "- Việc quản lý khoáng sản");

    List<String> lines = failsAndPassesWithTheLinesItPrints();

    assertThat(lines).hasSize(8).startsWith(report + "corrections.yaml", "- date: 2026-11-21");
    assertThat(lines.get(2)).matches("  place: p-[0-9a-f]{8}");
    assertThat(lines.get(3)).startsWith("  old: 'Công tác quản lý khoáng sản và môi trường: ");
    assertThat(lines.get(4)).startsWith("  new: 'Việc quản lý khoáng sản và môi trường: ");
  }

  @Test
  void aWordOfASentenceThatFiguresAreTakenFromNeedsAnEntry() throws IOException {
    // The sentence in the report changes; the table goes on quoting what was published.
    replace(LOC_NINH + "report.md", "tổng số hộ sử dụng điện", "tổng số các hộ sử dụng điện");

    assertThat(failsAndPassesWithTheLinesItPrints())
        .first()
        .isEqualTo(LOC_NINH + "corrections.yaml");
  }

  @Test
  void aReportThatIsTakenAwayNeedsAnEntry() throws IOException {
    delete("reports/lang-son/chi-lang/2024-07-08");

    assertThat(failsAndPassesWithTheLinesItPrints())
        .containsExactly(
            "withdrawals.yaml",
            "- address: /lang-son/chi-lang/2024-07-08/",
            "  date: 2026-11-21",
            "  reason: ''",
            "  decision: ''");
  }

  @Test
  void aRenamedReportNeedsARedirect() throws IOException {
    move("reports/dong-thap/tan-hong/2021", "reports/dong-thap/tan-hong/nam-2021");

    assertThat(failsAndPassesWithTheLinesItPrints())
        .containsExactly(
            "redirects.csv",
            "from,to",
            "/dong-thap/tan-hong/2021/*,/dong-thap/tan-hong/nam-2021/*",
            "/phat-hien/dong-thap/tan-hong/2021/*,/phat-hien/dong-thap/tan-hong/nam-2021/*");
  }

  @Test
  void aRenamedDistrictNeedsARedirect() throws IOException {
    replace("areas.csv", ",ha-lang,,2025-06-30", ",huyen-ha-lang,,2025-06-30");
    move("reports/cao-bang/ha-lang", "reports/cao-bang/huyen-ha-lang");

    assertThat(failsAndPassesWithTheLinesItPrints())
        .startsWith("redirects.csv", "from,to", "/cao-bang/ha-lang/*,/cao-bang/huyen-ha-lang/*");
  }

  private CommandLineRun check() {
    return CommandLineRun.of("check", "--source", content.toString());
  }

  /** The file that the message names, and the lines that it prints. */
  private List<String> failsAndPassesWithTheLinesItPrints() throws IOException {
    CommandLineRun refused = check();
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
    List<String> printed = new ArrayList<>();
    for (String line : refused.err().lines().toList()) {
      Matcher named = NAMED.matcher(line);
      if (named.find()) {
        printed.add(named.group(1));
      } else if (!printed.isEmpty() && !line.matches("\\S+: (warning|error): .*")) {
        printed.add(line);
      }
    }
    assertThat(printed).as(refused.err()).hasSizeGreaterThan(1);
    Path file = content.resolve(printed.get(0));
    Files.writeString(file, String.join("\n", printed.subList(1, printed.size())) + "\n");

    CommandLineRun passed = check();
    assertThat(passed.exitCode()).as(passed.err()).isZero();
    return printed;
  }

  private void replace(String path, String old, String now) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now)));
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(content.resolve(to).getParent());
    Files.move(content.resolve(from), content.resolve(to));
  }

  private void delete(String folder) throws IOException {
    for (Path file : Sites.files(content.resolve(folder)).values()) {
      Files.delete(file);
    }
  }
}
