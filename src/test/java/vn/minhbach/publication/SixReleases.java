package vn.minhbach.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * The history of a small portal: a first report and another, then a corrected cell, a corrected
 * paragraph, a district with a new name, a withdrawn report, a district that was abolished.
 */
public final class SixReleases {

  private static final String REPORT = "reports/an-giang/binh-an/2024/";

  private final Path content;
  private final Path folder;

  /** Every address that was published, with the release that published it first. */
  private final Map<String, Integer> addresses = new TreeMap<>();

  private int release;

  /**
   * @param folder for the content and the sites
   */
  public SixReleases(Path folder) {
    this.folder = folder;
    this.content = folder.resolve("content");
  }

  /** Every address that was ever published: of pages, of places on them, and of files. */
  public Map<String, Integer> addresses() {
    return addresses;
  }

  /** The site of the last release. */
  public Path site() {
    return folder.resolve("site");
  }

  public Path content() {
    return content;
  }

  /**
   * Tells the history.
   *
   * @param afterEach given the number of each release after it was published
   */
  public void tell(Consumer<Integer> afterEach) throws IOException {
    Sites.copy(Sites.BASE, content);
    String abolished = Files.readString(content.resolve("areas.csv"));
    String successions = Files.readString(content.resolve("successions.csv"));
    write("areas.csv", beforeMerger(abolished));
    write("successions.csv", "from,to,date,divided\n");
    write(
        "reports/an-giang/binh-an/2023/report.md",
        """
        title=Báo cáo tình hình kinh tế - xã hội năm 2023
        status=published
        publisher=UBND huyện Bình An
        period=2023
        table.so-lieu.title=Số liệu trong lời văn
        ~~~~~~

        ## Ngân sách

        Tổng thu NSNN đạt 400 tỷ đồng.
        """);
    write(
        "reports/an-giang/binh-an/2023/so-lieu.csv",
        """
        indicator,actual,source
        thu-nsnn,400 tỷ đồng,Tổng thu NSNN đạt 400 tỷ đồng.
        """);
    publish("2026-01-10", afterEach);

    replace(REPORT + "phu-luc.csv", ">91,\"91,5%\"", ">91,\"90,5%\"");
    write(
        REPORT + "corrections.yaml",
        """
        - date: 2026-02-01
          place: bao-phu-bhyt.actual
          old: 91,5%
          new: 90,5%
          reason: Nhầm số khi tổng hợp.
          requested_by: Bảo hiểm xã hội huyện
          decision: 15/BC-UBND
        """);
    publish("2026-02-02", afterEach);

    replace(REPORT + "report.md", "Giáo dục được quan tâm", "Giáo dục và đào tạo được quan tâm");
    write(
        REPORT + "corrections.yaml",
        Files.readString(content.resolve(REPORT + "corrections.yaml"))
            + """
            - date: 2026-03-01
              place: p-af68295b
              old: Giáo dục được quan tâm.
              new: Giáo dục và đào tạo được quan tâm.
              reason: Sót chữ.
            """);
    publish("2026-03-02", afterEach);

    replace("areas.csv", ",binh-an,", ",binh-an-moi,");
    Files.move(
        content.resolve("reports/an-giang/binh-an"),
        content.resolve("reports/an-giang/binh-an-moi"));
    write(
        "redirects.csv",
        """
        from,to
        /an-giang/binh-an/*,/an-giang/binh-an-moi/*
        /phat-hien/an-giang/binh-an/*,/phat-hien/an-giang/binh-an-moi/*
        """);
    publish("2026-04-02", afterEach);

    for (Path file : Sites.files(content.resolve("reports/an-giang/binh-an-moi/2023")).values()) {
      Files.delete(file);
    }
    write(
        "withdrawals.yaml",
        """
        - address: /an-giang/binh-an-moi/2023/
          date: 2026-05-01
          reason: Báo cáo nêu nhầm kỳ.
          decision: 40/QĐ-UBND
        """);
    publish("2026-05-02", afterEach);

    write("areas.csv", abolished.replace(",binh-an,", ",binh-an-moi,"));
    write("successions.csv", successions);
    publish("2026-06-02", afterEach);
  }

  /** The areas as if the district had not been abolished yet. */
  private static String beforeMerger(String areas) {
    return areas
            .lines()
            .filter(line -> !line.contains("2025-07-01"))
            .map(line -> line.replace("2025-06-30", ""))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private void publish(String date, Consumer<Integer> afterEach) {
    release++;
    run("release", "--source", content.toString(), "--date", date);
    run("build", "--source", content.toString(), "--output", site().toString());
    collect();
    afterEach.accept(release);
  }

  private static void run(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private void collect() {
    Sites.files(site())
        .forEach(
            (path, file) -> {
              if (path.matches("(assets/|hosts/|[._]|404|web\\.config).*")) {
                // Read by programs, not linked to.
                return;
              }
              if (path.matches(".*/(ke-hoach|dien-bien|co-cau(-\\d+)?|so-sanh|ban-do)\\.\\w+")) {
                // A picture is there as long as there are figures to draw.
                return;
              }
              if (path.endsWith(".html") && read(file).contains("http-equiv=\"refresh\"")) {
                // What leads on for hosts that can't was never published itself.
                return;
              }
              String address = "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
              addresses.putIfAbsent(address, release);
              if (path.endsWith(".html") && path.matches(".*/20\\d\\d/index\\.html")) {
                places(file).forEach(id -> addresses.putIfAbsent(address + "#" + id, release));
              }
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows, cells, paragraphs and headings of a report. */
  private static List<String> places(Path page) {
    try {
      return Jsoup.parse(page, "UTF-8")
          .select("article.prose [id], tr[id], td[id], span[id], .footnotes li[id]")
          .stream()
          .map(Element::id)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String path, String old, String now) throws IOException {
    String text = Files.readString(content.resolve(path));
    assertThat(text).contains(old);
    Files.writeString(content.resolve(path), text.replace(old, now));
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
