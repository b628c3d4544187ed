package vn.minhbach.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook, which is a ZIP archive; nothing of it touches the disk.
 *
 * <p>Parts are found by the directory at its end. {@code ZipInputStream} does without that, and
 * fails on what writers of large workbooks leave open until they are through with a part.
 */
final class Archive {

  private static final int MEGABYTE = 1024 * 1024;

  /** How the old format of Excel begins, and a workbook that is locked with a password. */
  private static final int OLD = 0xe011cfd0;

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer file;
  private final long most;
  private final Map<String, Entry> entries = new HashMap<>();
  private long unpacked;

  /** Does something with a part. */
  interface Use {

    void part(InputStream in) throws XMLStreamException, IOException, Unsound;
  }

  /**
   * Where a part stands.
   *
   * @param size of what is packed
   * @param checksum of what is unpacked
   */
  private record Entry(int method, int checksum, int size, int local) {}

  /**
   * @param most bytes that its parts may unpack to
   * @throws Unsound if it is no archive, or is cut off
   */
  Archive(byte[] bytes, long most) throws Unsound {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.most = most;
    if (bytes.length >= Integer.BYTES && file.getInt(0) == OLD) {
      throw new Unsound("sheet.locked");
    }
    try {
      directory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw Unsound.broken();
    }
  }

  private void directory() throws Unsound {
    int end = file.capacity() - END_SIZE;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && file.getInt(end) != END) {
      end--;
    }
    if (end < first) {
      throw Unsound.broken();
    }
    int count = file.getShort(end + 10) & 0xffff;
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != ENTRY) {
        throw Unsound.broken();
      }
      int name = file.getShort(at + 28) & 0xffff;
      int extra = file.getShort(at + 30) & 0xffff;
      int comment = file.getShort(at + 32) & 0xffff;
      byte[] letters = new byte[name];
      file.get(at + ENTRY_SIZE, letters);
      Entry entry =
          new Entry(
              file.getShort(at + 10),
              file.getInt(at + 16),
              file.getInt(at + 20),
              file.getInt(at + 42));
      // Of two parts with one name, programs read this one or that.
      if (entries.put(key(new String(letters, StandardCharsets.UTF_8)), entry) != null) {
        throw Unsound.broken();
      }
      at += ENTRY_SIZE + name + extra + comment;
    }
  }

  /** Windows does not tell small letters from capitals. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * Reads the part {@code name}, if there is one, to its end.
   *
   * @throws Unsound if it is damaged, or all parts that were read unpack to too much
   */
  void read(String name, Use use) throws Unsound {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return;
    }
    Inflater inflater = new Inflater(true);
    try (Part part = new Part(packed(entry), inflater, entry.method() == DEFLATED)) {
      use.part(part);
      part.drain();
      if ((int) part.sum.getValue() != entry.checksum()) {
        throw Unsound.broken();
      }
    } catch (XMLStreamException
        | IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      if (unpacked > most) {
        throw new Unsound("sheet.bomb", most / MEGABYTE + " MB");
      }
      throw Unsound.broken();
    } finally {
      inflater.end();
    }
  }

  private InputStream packed(Entry entry) throws IOException {
    int local = entry.local();
    if (entry.method() != STORED && entry.method() != DEFLATED || file.getInt(local) != LOCAL) {
      throw new IOException("packed in an unknown way");
    }
    int name = file.getShort(local + 26) & 0xffff;
    int extra = file.getShort(local + 28) & 0xffff;
    int start = local + LOCAL_SIZE + name + extra;
    if (entry.size() < 0 || start > file.capacity() - entry.size()) {
      throw new IOException("cut off");
    }
    return new ByteArrayInputStream(file.array(), start, entry.size());
  }

  /** A part while it is unpacked: counted and summed up. */
  private final class Part extends FilterInputStream {

    private final CRC32 sum = new CRC32();

    Part(InputStream packed, Inflater inflater, boolean deflated) {
      super(deflated ? new InflaterInputStream(packed, inflater) : packed);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      unpacked += Math.max(0, n);
      sum.update(buffer, offset, Math.max(0, n));
      if (unpacked > most) {
        throw new IOException("more than " + most + " bytes");
      }
      return n;
    }

    @Override
    public void close() {
      // The XML parser would close it before its checksum is known; it holds nothing of the system.
    }

    void drain() throws IOException {
      byte[] buffer = new byte[8192];
      while (read(buffer, 0, buffer.length) >= 0) {
        // Counted and summed up.
      }
    }
  }
}
