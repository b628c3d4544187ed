package vn.minhbach.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Hands files on, and knows the SHA-256 of each once it was written. */
final class Sums implements Output.Sink {

  private final Output.Sink sink;
  private final Map<String, Summed> files = new ConcurrentSkipListMap<>();

  Sums(Output.Sink sink) {
    this.sink = sink;
  }

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

  @Override
  public void accept(SiteFile file) throws IOException {
    Summed summed = new Summed(file);
    files.put(file.path(), summed);
    sink.accept(new SiteFile(file.path(), summed::writeTo));
  }

  /** Hands on the list of all files below {@code folder}, as {@code sha256sum -c} reads it. */
  void end(String folder) throws IOException {
    sink.accept(
        new SiteFile(
            folder + "SHA256SUMS",
            out -> {
              StringBuilder lines = new StringBuilder();
              for (Map.Entry<String, Summed> file : files.entrySet()) {
                lines.append(file.getValue().sum()).append("  ");
                lines.append(file.getKey().substring(folder.length())).append('\n');
              }
              SiteFile.text("", lines.toString()).content().writeTo(out);
            }));
  }
}
