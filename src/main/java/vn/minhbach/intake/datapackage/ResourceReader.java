package vn.minhbach.intake.datapackage;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Dialect;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.SheetReader;
import vn.minhbach.problem.Problems;

/** Reads the files of a resource as one table; what can't be read is a doubt. */
final class ResourceReader {

  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt");

  private static final Map<String, String> DIGESTS =
      Map.of("", "MD5", "md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

  private final PackageFolder folder;
  private final Problems doubts;

  ResourceReader(PackageFolder folder, Problems doubts) {
    this.folder = folder;
    this.doubts = doubts;
  }

  /** The table; empty, with a doubt, where there is none to be had. */
  Optional<Sheet> read(Resource resource) {
    if (resource.paths().isEmpty()) {
      boolean inline = Nodes.get(resource.node(), "data").isPresent();
      doubts.warning(
          resource.placeOf("data"), inline ? "package.inline" : "package.nopath", resource.name());
      return Optional.empty();
    }
    String format = format(resource);
    if (!TABLES.contains(format) || !resource.text("compression").isEmpty()) {
      String compression = resource.text("compression");
      doubts.warning(
          resource.placeOf("format"),
          "package.format",
          resource.name(),
          compression.isEmpty() ? format : compression);
      return Optional.empty();
    }
    Optional<Node> dialect = said(resource);
    checkHeaderRows(resource, dialect);
    List<Sheet.Line> lines = new ArrayList<>();
    for (String path : resource.paths()) {
      Optional<byte[]> bytes = folder.bytes(path, resource.placeOf("path"));
      Optional<Sheet> part = bytes.flatMap(b -> part(resource, dialect, path, b));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      List<Sheet.Cell> first = part.get().header();
      boolean repeated = !lines.isEmpty() && texts(first).equals(texts(lines.get(0).cells()));
      if (!lines.isEmpty() && !repeated && isOtherHeader(first, lines.get(0))) {
        doubts.warning(first.get(0).place(), "package.part", path);
        continue;
      }
      if (!repeated) {
        lines.add(new Sheet.Line(first, first.get(0).place()));
      }
      lines.addAll(part.get().rows());
    }
    if (isHeaded(dialect)) {
      return Optional.of(new Sheet(lines.get(0).cells(), lines.subList(1, lines.size())));
    }
    return Optional.of(new Sheet(header(resource, lines.get(0)), lines));
  }

  /** Whether a further file has headings, and others than the first. */
  private boolean isOtherHeader(List<Sheet.Cell> line, Sheet.Line header) {
    Set<String> names = new HashSet<>(texts(header.cells()));
    names.retainAll(texts(line));
    return names.size() * 2 > header.cells().size();
  }

  private static List<String> texts(List<Sheet.Cell> cells) {
    return cells.stream().map(Sheet.Cell::text).toList();
  }

  /** The names of the fields as the header of a table that has none. */
  private static List<Sheet.Cell> header(Resource resource, Sheet.Line first) {
    List<Sheet.Cell> header = new ArrayList<>();
    List<Field> fields = resource.schema().fields();
    for (int i = 0; i < Math.max(fields.size(), first.cells().size()); i++) {
      String name = i < fields.size() ? fields.get(i).name() : "field" + (i + 1);
      header.add(new Sheet.Cell(name, first.place()));
    }
    return header;
  }

  /** What is said of the file's form, which may stand in a file of its own. */
  private Optional<Node> said(Resource resource) {
    Optional<Node> dialect = Nodes.get(resource.node(), "dialect");
    return dialect.isPresent() && dialect.get() instanceof Node.Scalar path
        ? folder.json(path.text(), path.place())
        : dialect;
  }

  private static boolean isHeaded(Optional<Node> dialect) {
    return dialect.map(d -> !Nodes.text(d, "header").equals("false")).orElse(true);
  }

  private void checkHeaderRows(Resource resource, Optional<Node> dialect) {
    List<String> rows = dialect.map(d -> Nodes.texts(d, "headerRows")).orElse(List.of());
    if (!rows.isEmpty() && !rows.equals(List.of("1"))) {
      doubts.warning(resource.placeOf("dialect"), "package.headerrows", String.join(", ", rows));
    }
  }

  private Optional<Sheet> part(
      Resource resource, Optional<Node> dialect, String path, byte[] bytes) {
    checkSums(resource, path, bytes);
    Optional<Charset> charset = charset(resource);
    if (charset.filter(c -> c.name().startsWith("UTF-")).isEmpty() && isBinary(bytes)) {
      doubts.warning(resource.placeOf("path"), "package.binary", path);
      return Optional.empty();
    }
    return SheetReader.read(folder.text(path, bytes, charset), dialect(resource, dialect), doubts);
  }

  /** A byte of zero is in no text but one of UTF-16, which says so at its beginning. */
  private static boolean isBinary(byte[] bytes) {
    boolean wide =
        bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && bytes[0] < 0;
    for (int i = 0; i < bytes.length && !wide; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private void checkSums(Resource resource, String path, byte[] bytes) {
    if (resource.paths().size() > 1) {
      return;
    }
    String size = resource.text("bytes");
    if (!size.isEmpty() && !size.equals(String.valueOf(bytes.length))) {
      doubts.warning(
          resource.placeOf("bytes"), "package.bytes", path, size, String.valueOf(bytes.length));
    }
    String hash = resource.text("hash");
    if (hash.isEmpty()) {
      return;
    }
    int colon = hash.indexOf(':');
    String name = colon < 0 ? "" : hash.substring(0, colon).toLowerCase(Locale.ROOT);
    String algorithm = DIGESTS.get(name.replace("-", ""));
    if (algorithm == null) {
      doubts.warning(resource.placeOf("hash"), "package.hashkind", name);
      return;
    }
    try {
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
      if (!sum.equalsIgnoreCase(hash.substring(colon + 1))) {
        doubts.warning(resource.placeOf("hash"), "package.hash", path, algorithm, sum);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private Optional<Charset> charset(Resource resource) {
    String name = resource.text("encoding").strip();
    if (name.isEmpty() || name.replace("-", "").equalsIgnoreCase("utf8")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      doubts.warning(resource.placeOf("encoding"), "package.encoding", name);
      return Optional.empty();
    }
  }

  private Dialect dialect(Resource resource, Optional<Node> said) {
    char tab = format(resource).matches("tsv|tab") ? '\t' : Dialect.UNSAID;
    return said.map(
            d ->
                new Dialect(
                    sign(d, "delimiter", tab),
                    sign(d, "quoteChar", Dialect.UNKNOWN.quote()),
                    sign(d, "escapeChar", Dialect.UNSAID),
                    sign(d, "commentChar", Dialect.UNSAID)))
        .orElse(new Dialect(tab, Dialect.UNKNOWN.quote(), Dialect.UNSAID, Dialect.UNSAID));
  }

  /** One character; {@code otherwise} where none is said, with a doubt where there are several. */
  private char sign(Node dialect, String key, char otherwise) {
    Optional<Node> said = Nodes.get(dialect, key);
    String text = said.map(Nodes::scalar).orElse("");
    if (text.length() > 1 || text.equals("\n") || text.equals("\r")) {
      doubts.warning(said.map(Node::place).orElse(dialect.place()), "package.dialect", key, text);
      return otherwise;
    }
    return text.isEmpty() ? otherwise : text.charAt(0);
  }

  private static String format(Resource resource) {
    String format = resource.text("format").toLowerCase(Locale.ROOT);
    String path = resource.paths().get(0).replaceFirst("[?#].*", "");
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return format.isEmpty() ? ending : format;
  }
}
