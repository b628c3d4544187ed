package vn.minhbach.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Hands files on, and knows the SHA-256 of each once it was written. */
final class Sums {

  private final Output.Sink sink;
  private final String folder;
  private final Queue<Together> parts = new ConcurrentLinkedQueue<>();

  /**
   * @param folder that all files are below; its paths begin with it
   */
  Sums(String folder, Output.Sink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /** Files that are made from the same. */
  private record Together(List<Summed> files, Supplier<Origin> origin) {}

  /** A file and its sum, empty until it was written. */
  private static final class Summed {

    private final SiteFile file;
    private volatile String sum = "";

    Summed(SiteFile file) {
      this.file = file;
    }

    void writeTo(OutputStream out) throws IOException {
      DigestOutputStream digest = new DigestOutputStream(out, sha256());
      file.content().writeTo(digest);
      sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    /** Nobody may have asked for the file itself: a preview makes single ones. */
    String sum() throws IOException {
      if (sum.isEmpty()) {
        writeTo(OutputStream.nullOutputStream());
      }
      return sum;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Hands on {@code files}, all of which are made from {@code origin}. */
  void accept(List<SiteFile> files, Supplier<Origin> origin) throws IOException {
    List<Summed> summed = files.stream().map(Summed::new).toList();
    parts.add(new Together(summed, origin));
    for (Summed one : summed) {
      String path = one.file.path();
      sink.accept(path, origin, () -> new SiteFile(path, one::writeTo));
    }
  }

  /** Hands on the list of all of them, as {@code sha256sum -c} reads it. */
  void end() throws IOException {
    sink.accept(
        new SiteFile(
            folder + "SHA256SUMS",
            out -> {
              // By path, which begins behind the sum.
              Set<String> lines = new TreeSet<>(Comparator.comparing(Sums::path));
              for (Together part : parts) {
                lines(part).lines().forEach(lines::add);
              }
              SiteFile.text("", String.join("\n", lines) + "\n").content().writeTo(out);
            }));
  }

  private static String path(String line) {
    return line.substring(line.indexOf(' '));
  }

  private String lines(Together part) throws IOException {
    String first = part.files().get(0).file.path();
    return new String(
        sink.answer(
            "sums " + first,
            part.origin(),
            () -> {
              StringBuilder lines = new StringBuilder();
              for (Summed one : part.files()) {
                lines.append(one.sum()).append("  ");
                lines.append(one.file.path().substring(folder.length())).append('\n');
              }
              return lines.toString().getBytes(StandardCharsets.UTF_8);
            }),
        StandardCharsets.UTF_8);
  }
}
