package vn.minhbach.render.packed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Takes the files of a site, and gives beside those of text what they are packed: {@code
 * index.html.br}, {@code index.html.gz}.
 *
 * <p>Most files are small, and are made once and held while they are packed. Those beyond a limit
 * are not held: they are made anew for each.
 */
public final class PackedSink implements Output.Sink {

  private static final Pattern TEXT =
      Pattern.compile("(?!hosts/).*\\.(?:html|css|js|json|xml|csv|txt|svg|bib|ris)");

  private static final int LIMIT = 4 << 20;

  private final Output.Sink sink;
  private final List<Packing> packings;

  /**
   * @param sink takes the files, and those beside them
   */
  public PackedSink(Output.Sink sink) {
    this.sink = sink;
    this.packings =
        Stream.of(Packing.values()).filter(p -> p != Packing.BROTLI || knowsBrotli()).toList();
  }

  /** Whether there is a Brotli for this machine; without, there are {@code .gz} files alone. */
  public static boolean knowsBrotli() {
    return Brotli4jLoader.isAvailable();
  }

  @Override
  public void accept(SiteFile file) throws IOException {
    if (!TEXT.matcher(file.path()).matches()) {
      sink.accept(file);
      return;
    }
    Held held = new Held();
    try {
      file.content().writeTo(held);
    } catch (TooLarge e) {
      stream(file);
      return;
    }
    byte[] bytes = held.bytes.toByteArray();
    sink.accept(SiteFile.bytes(file.path(), bytes));
    for (Packing packing : packings) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
      try (OutputStream out = packing.into(packed)) {
        out.write(bytes);
      }
      if (packed.size() < bytes.length) {
        sink.accept(SiteFile.bytes(file.path() + packing.ending(), packed.toByteArray()));
      }
    }
  }

  private void stream(SiteFile file) throws IOException {
    sink.accept(file);
    for (Packing packing : packings) {
      sink.accept(
          new SiteFile(
              file.path() + packing.ending(),
              to -> {
                try (OutputStream out = packing.into(new Unclosed(to))) {
                  file.content().writeTo(out);
                }
              }));
    }
  }

  /** A file is beyond the limit. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Bytes up to the limit. */
  private static final class Held extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      if (bytes.size() + length > LIMIT) {
        throw new TooLarge();
      }
      bytes.write(from, offset, length);
    }
  }

  /** Ends with the packing, and stays open for who opened it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      out.write(from, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
