package vn.minhbach.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.OtherProgram;
import vn.minhbach.OtherProgram.Run;
import vn.minhbach.Sites;

/** The launcher finds Java, starts the program with what suits the command, and is not seen. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {

  private static final String CONTENT = Sites.BASE.toAbsolutePath().toString();
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir Path temporary;

  private final Map<String, String> environment = new HashMap<>();
  private Distribution distribution;

  @BeforeEach
  void unpacked() throws IOException {
    distribution = Distribution.in(temporary.resolve("chương trình"));
    environment.put("JAVA_HOME", JAVA_HOME);
    environment.put("XDG_CACHE_HOME", temporary.resolve("bộ đệm").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_OPTS", "");
    environment.put("MINHBACH_OPTS", "");
    environment.put("JAVA_TOOL_OPTIONS", "");
  }

  private Run run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(distribution.script().toString()));
    command.addAll(List.of(arguments));
    return OtherProgram.run(temporary, environment, command);
  }

  private List<Path> archives() throws IOException {
    Path cache = temporary.resolve("bộ đệm/minhbach");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void theSecondRunUsesWhatTheFirstLeftAndPrintsTheSame() throws IOException {
    Run first = run("check", "--source", CONTENT);
    List<Path> archives = archives();
    environment.put("JAVA_OPTS", "-Xshare:on");
    Run second = run("check", "--source", CONTENT);

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("The content can be published.");
    assertThat(archives).singleElement().asString().endsWith(".jsa");
    assertThat(second).as("with an archive that must be read").isEqualTo(first);
    assertThat(archives()).isEqualTo(archives);
  }

  @Test
  void aBrokenArchiveIsPassedOver() throws IOException {
    Run first = run("check", "--source", CONTENT);
    Path archive = archives().get(0);
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    Files.writeString(archive, "broken");

    assertThat(run("check", "--source", CONTENT)).isEqualTo(first);
  }

  @Test
  void firstRunsAtOnceDoNotBreakEachOther() throws IOException {
    List<CompletableFuture<Run>> runs =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> run("check", "--source", CONTENT)))
            .limit(3)
            .toList();

    assertThat(runs.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(runs.get(0).join().exitCode()).isZero();
    assertThat(archives()).singleElement().asString().endsWith(".jsa");
  }

  @Test
  void whereNothingCanBeKeptItRunsWithout() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    environment.put("XDG_CACHE_HOME", file.toString());

    Run run = run("check", "--source", CONTENT);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void exitCodesArePassedOn() {
    assertThat(run("check", "--source", "none").exitCode()).isEqualTo(2);
    assertThat(run("doctor", "--source", "none").exitCode()).isEqualTo(1);
    assertThat(run("--version").exitCode()).isZero();
  }

  @Test
  void aFailedRunLeavesNoArchive() throws IOException {
    run("check", "--source", "none");

    assertThat(archives()).isEmpty();
  }

  @Test
  void itsOwnOptionsGiveWayToThoseThatAreSet() {
    environment.put("JAVA_OPTS", "-XX:+UseParallelGC -Xmx300m");
    environment.put("MINHBACH_OPTS", "-Duser.language=vi");

    Run run = run("doctor", "--source", "none");

    assertThat(run.out()).contains("tối đa 2", "VẤN ĐỀ:");
  }

  @Test
  void aSmallHeapThatIsAskedForIsGiven() {
    environment.put("MINHBACH_OPTS", "-Xmx64m");

    Run run = run("check", "--source", CONTENT);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void namesWithTonesAreFoundWhereTheSystemHasNoEncoding() {
    Path content = temporary.resolve("nội dung");
    Sites.copy(Sites.BASE, content);
    environment.put("LC_ALL", "C");

    Run run = run("check", "--source", content.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void itIsFoundThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("mb"), distribution.script());

    Run run = OtherProgram.run(temporary, environment, List.of(link.toString(), "--version"));

    assertThat(run.out()).startsWith("minhbach ");
  }

  @Test
  void withoutJavaItSaysWhatToDo() throws IOException {
    environment.put("JAVA_HOME", temporary.toString());
    assertThat(run("check").err()).startsWith("minhbach: JAVA_HOME is ").contains("Java 17");

    environment.put("JAVA_HOME", "");
    environment.put("PATH", tools().toString());
    Run run = run("check");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("minhbach: Java was not found. Install Java 17 or newer");

    environment.put("LC_ALL", "vi_VN.UTF-8");
    assertThat(run("check").err()).startsWith("minhbach: không tìm thấy Java.");
  }

  /** A folder of the tools that every system has, and no Java. */
  private Path tools() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("tools"));
    for (String tool : List.of("sh", "sed", "dirname", "readlink", "ls", "cksum", "tr", "mkdir")) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path real = Path.of(place, tool);
        if (Files.exists(real) && !Files.exists(folder.resolve(tool))) {
          Files.createSymbolicLink(folder.resolve(tool), real);
        }
      }
    }
    return folder;
  }

  @Test
  void anOldJavaIsSaid() throws IOException {
    Path old = Files.createDirectories(temporary.resolve("old"));
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("JAVA_HOME", old.toString());

    Run run = run("check");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is Java 1.8.0_402, which is too old");
  }

  @Test
  void aMissingJarIsSaid() throws IOException {
    Files.delete(distribution.folder().resolve("minhbach.jar"));

    assertThat(run("check").err()).contains("minhbach.jar is missing", "Unpack");
  }
}
