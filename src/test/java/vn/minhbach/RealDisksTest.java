package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.write.WholeSite;

/** Disks that are full or can't be written to; skipped where none can be mounted for the test. */
class RealDisksTest {

  private static final int LEFT = 100_000;

  @TempDir Path temporary;
  private Path disk;
  private Path other;

  @BeforeEach
  void mountADisk() throws Exception {
    disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=12m", "minhbach-test", disk.toString()),
        "no disk can be mounted here");
    other = temporary.resolve("other");
    Sites.copy(Sites.BASE, other);
    Path report = other.resolve("reports/an-giang/binh-an/2024/report.md");
    Files.writeString(report, Files.readString(report) + "\n\nMột đoạn mới.\n");
  }

  @AfterEach
  void unmountIt() throws Exception {
    ran("umount", disk.toString());
  }

  @Test
  void aFullDiskLeavesTheOldSite() throws Exception {
    Path output = disk.resolve("site");
    assertThat(build(Sites.BASE, output).exitCode()).isZero();
    String before = WholeSite.list(output);
    Path filler = fill();

    CommandLineRun full = build(other, output);

    assertThat(full.exitCode()).isEqualTo(1);
    assertThat(full.err().lines()).hasSize(1);
    assertThat(full.err()).startsWith("error: The disk is full");
    assertThat(WholeSite.list(output)).isEqualTo(before);
    assertThat(Files.list(disk))
        .containsExactlyInAnyOrder(output, filler, disk.resolve(".minhbach"));

    Files.delete(filler);
    assertThat(build(other, output).exitCode()).isZero();
    assertThat(WholeSite.list(output)).isNotEqualTo(before);
  }

  @Test
  void aDiskThatCanOnlyBeReadLeavesTheOldSite() throws Exception {
    Path output = disk.resolve("site");
    build(Sites.BASE, output);
    String before = WholeSite.list(output);
    assertThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();

    CommandLineRun run = build(other, output);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("error: The disk can only be read (" + disk);
    assertThat(WholeSite.list(output)).isEqualTo(before);
  }

  @Test
  void aMountedDiskItselfIsRefusedBeforeAnythingIsMade() throws Exception {
    CommandLineRun run = build(Sites.BASE, disk);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is a mounted disk", "--output " + disk + "/site");
    try (Stream<Path> entries = Files.list(disk)) {
      assertThat(entries).isEmpty();
    }
    assertThat(build(Sites.BASE, disk.resolve("site")).exitCode()).isZero();
  }

  /** A file that leaves too little space for a site, and enough to begin with one. */
  private Path fill() throws IOException {
    Path filler = disk.resolve("filler");
    byte[] block = new byte[1 << 12];
    try (FileChannel channel =
        FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long free = Files.getFileStore(disk).getUsableSpace();
      while (channel.size() < free - LEFT) {
        channel.write(java.nio.ByteBuffer.wrap(block));
      }
    }
    return filler;
  }

  private static CommandLineRun build(Path content, Path output) {
    return CommandLineRun.of(
        "build", "--source", content.toString(), "--output", output.toString());
  }

  private static boolean ran(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
