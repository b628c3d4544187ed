package vn.minhbach.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.minhbach.intake.document.Unreadable;

/** The XML parts of an office document, which is a ZIP archive; nothing of it touches the disk. */
final class ZipParts {

  /** Far above any real report; what unpacks to more is a bomb. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int MOST_ENTRIES = 5_000;

  /** How files of Office before 2007 begin, and today's that are locked with a password. */
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unpacks the parts that {@code wanted} names; all others are passed over, and count.
   *
   * @throws Unreadable if it is no sound archive, or unpacks to more than any report
   */
  static ZipParts of(byte[] bytes, Predicate<String> wanted) throws Unreadable {
    if (bytes.length >= OLE.length && Arrays.equals(OLE, Arrays.copyOf(bytes, OLE.length))) {
      throw new Unreadable("import.report.locked.word");
    }
    Map<String, byte[]> parts = new TreeMap<>();
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        boolean kept = wanted.test(entry.getName());
        byte[] buffer = new byte[8192];
        for (int n; (n = zip.read(buffer)) > 0; ) {
          total += n;
          if (total > MOST_BYTES) {
            throw new Unreadable("import.report.bomb", MOST_BYTES / 1024 / 1024 + " MB");
          }
          if (kept) {
            part.write(buffer, 0, n);
          }
        }
        if (kept) {
          parts.put(entry.getName(), part.toByteArray());
        }
        if (++entries > MOST_ENTRIES) {
          throw new Unreadable("import.report.bomb", String.valueOf(MOST_ENTRIES));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable("import.report.broken");
    }
    return new ZipParts(parts);
  }

  /** Whether the archive has that part. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The names of the parts that were kept. */
  Iterable<String> names() {
    return parts.keySet();
  }

  /**
   * A part as XML; empty where there is none. The parser resolves no entities of a document type,
   * loads nothing, and goes on where a document is not well-formed.
   */
  Document xml(String name) throws Unreadable {
    try (InputStream in = new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]))) {
      return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
    } catch (IOException e) {
      throw new Unreadable("import.report.broken");
    }
  }
}
