package vn.minhbach.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.OtherProgram;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * Two districts that each release a report on a branch of their own don't get into each other's
 * way.
 */
class MergedBranchesTest {

  @TempDir Path temporary;

  @Test
  void branchesThatReleaseDifferentReportsMerge() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is needed to merge branches");
    Path content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    git("init", "--quiet", "--initial-branch=main");
    release(content, "2026-01-01");
    commit("first");

    git("checkout", "--quiet", "-b", "one");
    report(content, "2022");
    release(content, "2026-02-01");
    commit("one");
    git("checkout", "--quiet", "main");
    git("checkout", "--quiet", "-b", "two");
    report(content, "2023");
    release(content, "2026-02-02");
    commit("two");
    git("merge", "--quiet", "--no-edit", "one");

    Path ledger = content.resolve("published.jsonl");
    List<String> merged = Files.readAllLines(ledger);
    assertThat(merged).noneMatch(line -> line.startsWith("<<<<<<<"));
    CommandLineRun check = CommandLineRun.of("check", "--source", content.toString());
    assertThat(check.exitCode()).as(check.err()).isZero();
    // Releasing again adds nothing but puts the lines in their order.
    report(content, "2021");
    release(content, "2026-03-01");
    List<String> sorted = Files.readAllLines(ledger);
    assertThat(new HashSet<>(sorted)).containsAll(merged);
    assertThat(sorted)
        .extracting(line -> line.replaceFirst("^\\{\"address\":\"([^\"]*)\".*$", "$1"))
        .isSorted()
        .contains("/an-giang/binh-an/2021/", "/an-giang/binh-an/2022/", "/an-giang/binh-an/2023/");
  }

  private static void report(Path content, String year) throws IOException {
    Path folder = content.resolve("reports/an-giang/binh-an/" + year);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("report.md"),
        """
        title=Báo cáo năm %s
        status=published
        publisher=UBND huyện Bình An
        period=%s
        table.so-lieu.title=Số liệu
        ~~~~~~

        Tổng thu NSNN đạt 400 tỷ đồng.
        """
            .formatted(year, year));
    Files.writeString(
        folder.resolve("so-lieu.csv"),
        """
        indicator,actual,source
        thu-nsnn,400 tỷ đồng,Tổng thu NSNN đạt 400 tỷ đồng.
        """);
  }

  private static void release(Path content, String date) {
    CommandLineRun run =
        CommandLineRun.of("release", "--source", content.toString(), "--date", date);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private void commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  }

  private void git(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of("/usr/bin/git", "-c", "user.name=T", "-c", "user.email=t@portal.example"));
    command.addAll(List.of(arguments));
    OtherProgram.Run run = OtherProgram.run(temporary, Map.of(), command);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
