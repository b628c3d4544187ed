package vn.minhbach.bench.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.bench.Progress;
import vn.minhbach.bench.Run;
import vn.minhbach.browser.Chromium;

/**
 * Measures what comes after one change: a build by a new process that has the cache, and the
 * preview in a browser, beside Hugo's.
 */
final class ChangesBenchmark {

  private static final Pattern CHANGED = Pattern.compile("(\\d+) of \\d+ files are new or changed");

  private final Path work;
  private final Path project;
  private final Path java;
  private final int rounds;
  private final List<SpeedReport> reports;

  private ChangesBenchmark(
      Path work, Path project, Path java, int rounds, List<SpeedReport> reports) {
    this.work = work;
    this.project = project;
    this.java = java;
    this.rounds = rounds;
    this.reports = List.copyOf(reports);
  }

  /**
   * Arguments: the number of reports; changes of each kind in a browser; the project's folder; a
   * folder to work in; the list of administrative units; the home of a JDK.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[2]).toAbsolutePath();
    Path work = Path.of(arguments[3]).toAbsolutePath();
    SpeedCorpus corpus = new SpeedCorpus(project.resolve("content"), Path.of(arguments[4]));
    Path old = work.resolveSibling(work.getFileName() + "-old");
    Folders.setAside(work, old);
    ChangesBenchmark benchmark =
        new ChangesBenchmark(
            work,
            project,
            Path.of(arguments[5]),
            Integer.parseInt(arguments[1]),
            corpus.reports(Integer.parseInt(arguments[0])));
    String tables =
        benchmark.builds("pages alone", List.of("--pages-only"))
            + "\n"
            + benchmark.builds("everything", List.of())
            + "\n"
            + benchmark.previews();
    Files.writeString(work.resolve("changes.md"), tables);
    System.out.println(tables);
    Folders.delete(old);
  }

  private Path launcher() {
    return project.resolve("src/dist/bin/minhbach");
  }

  private SpeedReport one() {
    return reports.get(reports.size() / 2);
  }

  /** The folder of ours, with a table in one report and a theme of one template and few rules. */
  private Path ours(Ours ours, String name) throws IOException {
    Path folder = work.resolve(name);
    ours.prepare(reports, folder);
    Path theme = Files.createDirectories(folder.resolve("content/theme/templates"));
    for (String template : List.of("not-found.ftlh", "report.ftlh")) {
      Files.copy(project.resolve("templates/" + template), theme.resolve(template));
    }
    Files.createDirectories(folder.resolve("content/theme/assets"));
    Files.writeString(folder.resolve("content/theme/assets/theme.css"), ":root{--unused:1}\n");
    Path report = folder.resolve(reportFolder()).resolve("report.md");
    String text = Files.readString(report);
    Files.writeString(
        report,
        text.replace("\n~~~~~~\n", "\ntable.bang.title=Bảng\n~~~~~~\n") + "\n![](bang.csv)\n");
    cell().make(folder, 0);
    return folder;
  }

  private String reportFolder() {
    return "content/reports/" + one().folder() + "/" + one().year();
  }

  private Edit cell() {
    String name = "a cell of a table";
    return new Edit(
        name,
        reportFolder() + "/bang.csv",
        "indicator,label,unit,actual\nthu-nsnn," + Edit.mark(name) + ",tỷ đồng,100\n");
  }

  private List<Edit> edits(Path folder, String template, String mark) throws IOException {
    return List.of(
        Edit.narrative(folder, reportFolder() + "/report.md"),
        cell(),
        Edit.template(folder, "content/theme/templates/" + template, mark),
        Edit.style(folder, "content/theme/assets/theme.css"));
  }

  /** What a new process takes that has the cache, after a change of each kind. */
  private String builds(String what, List<String> options)
      throws IOException, InterruptedException {
    Ours ours = new Ours(what, java, launcher(), options);
    Path folder = ours(ours, what.replace(' ', '-'));
    Path site = folder.resolve(ours.output());
    Path aside = work.resolve("aside of " + what);
    // The first run leaves an archive of classes.
    Run.of(folder, ours.command(folder));
    Folders.setAside(site, aside);
    Folders.setAside(site.resolveSibling(".minhbach"), aside);
    double cold = Run.of(folder, ours.command(folder)).seconds();
    Progress.say("cold: %.2f s", cold);
    // Before the second build there is no site before the old one yet.
    build(ours, folder);
    StringBuilder table =
        new StringBuilder(
            "| %,d reports, %s, a new process | seconds | of a cold build (%.1f s) | files that changed |%n| --- | ---: | ---: | ---: |%n"
                .formatted(reports.size(), what, cold));
    table.append(line("nothing", cold, List.of(build(ours, folder), build(ours, folder))));
    for (Edit edit : edits(folder, "not-found.ftlh", "<h1>")) {
      List<Run> runs = new ArrayList<>();
      for (int change = 1; change <= 2; change++) {
        edit.make(folder, change);
        runs.add(build(ours, folder));
      }
      table.append(line(edit.name(), cold, runs));
    }
    Path clean = work.resolve("clean " + what);
    Files.move(site, clean);
    Folders.setAside(site.resolveSibling(".minhbach"), aside);
    build(ours, folder);
    return table
        .append(
            "\nFiles that a clean build makes otherwise: %d.\n"
                .formatted(Folders.differences(site, clean)))
        .toString();
  }

  private static Run build(Ours ours, Path folder) throws IOException, InterruptedException {
    Run run = Run.of(folder, ours.command(folder));
    Progress.say("%.2f s", run.seconds());
    return run;
  }

  private static String line(String name, double cold, List<Run> runs) {
    double least = runs.stream().mapToDouble(Run::seconds).min().orElseThrow();
    double most = runs.stream().mapToDouble(Run::seconds).max().orElseThrow();
    Matcher changed = CHANGED.matcher(runs.get(runs.size() - 1).output());
    return String.format(
        Locale.ROOT,
        "| %s | %.2f, %.2f | %.2f | %s |%n",
        name,
        least,
        most,
        (least + most) / 2 / cold,
        changed.find() ? changed.group(1) : "?");
  }

  /** How long a change takes into a browser. */
  private String previews() throws IOException, InterruptedException {
    Ours program = new Ours("preview", java, launcher(), List.of());
    Path ours = ours(program, "preview");
    List<String> serve =
        List.of("env", "JAVA_HOME=" + java, launcher().toString(), "serve", "--source", "content");
    Path hugo = work.resolve("hugo");
    new Hugo().prepare(reports, hugo);
    String page = "/" + one().folder() + "/" + one().year() + "/";
    List<Edit> ofHugo =
        List.of(
            Edit.narrative(hugo, "content/" + one().folder() + "/" + one().year() + ".md"),
            Edit.template(hugo, "layouts/_default/single.html", "{{ .Content }}"),
            Edit.style(hugo, "static/site.css"));
    StringBuilder table =
        new StringBuilder(
            "| %,d reports, in the browser | milliseconds, middle | least | most | shown |%n| --- | ---: | ---: | ---: | ---: |%n"
                .formatted(reports.size()));
    try (Chromium chromium =
        Chromium.find()
            .orElseThrow(() -> new IllegalStateException("install Chromium or set CHROMIUM"))) {
      try (Served served = new Served(ours, serve, work.resolve("serve.log"));
          Watched watched = new Watched(chromium.browser().newContext(), served.url() + page)) {
        table.append(measured("Minh Bạch", watched, ours, edits(ours, "report.ftlh", "<h1>")));
      }
      List<String> server = List.of("hugo", "server", "--port", freePort());
      try (Served served = new Served(hugo, server, work.resolve("hugo.log"));
          Watched watched = new Watched(chromium.browser().newContext(), served.url() + page)) {
        table.append(measured("Hugo", watched, hugo, ofHugo));
      }
    }
    return table.toString();
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }

  private String measured(String program, Watched watched, Path folder, List<Edit> edits)
      throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    for (Edit edit : edits) {
      List<Long> took = new ArrayList<>();
      for (int change = 1; change <= rounds; change++) {
        // Whoever writes looks at one change before the next.
        Thread.sleep(500);
        watched.expect(edit.shown(change));
        long start = System.currentTimeMillis();
        edit.make(folder, change);
        watched.seen().ifPresent(at -> took.add(at - start));
      }
      if (took.isEmpty()) {
        throw new IOException(program + " showed nothing of " + edit.name());
      }
      took.sort(Comparator.naturalOrder());
      long middle = took.get(took.size() / 2);
      lines.append(
          "| %s, %s | %d | %d | %d | %d of %d |%n"
              .formatted(
                  program,
                  edit.name(),
                  middle,
                  took.get(0),
                  took.get(took.size() - 1),
                  took.size(),
                  rounds));
      Progress.say("%s, %s: %d ms", program, edit.name(), middle);
    }
    return lines.toString();
  }
}
