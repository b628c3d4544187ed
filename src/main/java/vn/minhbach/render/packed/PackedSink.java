package vn.minhbach.render.packed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.render.Origin;
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
    if (!isText(file.path())) {
      sink.accept(file);
      return;
    }
    Text<IOException> text = new Text<>(() -> file);
    sink.accept(text.file());
    for (Packing packing : packings) {
      if (text.isSmaller(packing)) {
        sink.accept(text.packed(packing));
      }
    }
  }

  @Override
  public <E extends Exception> void accept(
      String path, Supplier<Origin> origin, Output.Making<E> making) throws IOException, E {
    if (!isText(path)) {
      sink.accept(path, origin, making);
      return;
    }
    Text<E> text = new Text<>(making);
    sink.accept(path, origin, text::file);
    for (Packing packing : packings) {
      String beside = path + packing.ending();
      byte[] smaller =
          sink.answer(
              "smaller " + beside,
              origin,
              () -> new byte[] {(byte) (text.isSmaller(packing) ? 1 : 0)});
      if (smaller[0] == 1) {
        sink.accept(beside, origin, () -> text.packed(packing));
      }
    }
  }

  @Override
  public <E extends Exception> byte[] answer(
      String name, Supplier<Origin> origin, Output.Question<E> question) throws IOException, E {
    return sink.answer(name, origin, question);
  }

  private static boolean isText(String path) {
    return TEXT.matcher(path).matches();
  }

  /** A file of text, made when something of it is needed. */
  private static final class Text<E extends Exception> {

    private final Output.Making<E> making;
    private final Map<Packing, byte[]> packed = new EnumMap<>(Packing.class);
    private SiteFile file;

    /** What it holds; nothing where that is too large. */
    private Optional<byte[]> bytes = Optional.empty();

    Text(Output.Making<E> making) {
      this.making = making;
    }

    SiteFile file() throws IOException, E {
      if (file == null) {
        SiteFile made = making.make();
        Held held = new Held();
        try {
          made.content().writeTo(held);
          bytes = Optional.of(held.bytes.toByteArray());
        } catch (TooLarge e) {
          bytes = Optional.empty();
        }
        file = bytes.map(all -> SiteFile.bytes(made.path(), all)).orElse(made);
      }
      return file;
    }

    /** Whether it is smaller when it is packed; one that is not held is taken to be. */
    boolean isSmaller(Packing packing) throws IOException, E {
      file();
      return bytes.isEmpty() || packed(packing, bytes.get()).length < bytes.get().length;
    }

    SiteFile packed(Packing packing) throws IOException, E {
      String beside = file().path() + packing.ending();
      return bytes.isPresent()
          ? SiteFile.bytes(beside, packed(packing, bytes.get()))
          : new SiteFile(
              beside,
              to -> {
                try (OutputStream out = packing.into(new Unclosed(to))) {
                  file.content().writeTo(out);
                }
              });
    }

    private byte[] packed(Packing packing, byte[] all) throws IOException {
      byte[] known = packed.get(packing);
      if (known != null) {
        return known;
      }
      ByteArrayOutputStream small = new ByteArrayOutputStream(all.length / 2);
      try (OutputStream out = packing.into(small)) {
        out.write(all);
      }
      packed.put(packing, small.toByteArray());
      return small.toByteArray();
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
