package vn.minhbach.theme;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Reads how wide and high a logo is, so that a page keeps its room before it is there. */
final class LogoReader {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Width and height of a PNG stand at a fixed place in its first chunk. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEADER = 24;
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px|pt|mm|cm)?\\s*");
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");

  private final Place place;
  private final String written;
  private final Problems problems;

  /**
   * @param written the logo's path, as it is written at {@code place}
   */
  LogoReader(Place place, String written, Problems problems) {
    this.place = place;
    this.written = written;
    this.problems = problems;
  }

  /** The logo in {@code file}; none, and reported, where it is neither SVG nor PNG. */
  Optional<Logo> read(Path file, byte[] bytes) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.endsWith(".png") && bytes.length >= PNG_HEADER && startsAsPng(bytes)) {
      ByteBuffer header = ByteBuffer.wrap(bytes);
      return logo("logo.png", file, header.getInt(PNG_WIDTH), header.getInt(PNG_WIDTH + 4));
    }
    if (name.endsWith(".svg")) {
      return svg(file, bytes).filter(logo -> SvgContent.inert(bytes, place, problems));
    }
    problems.error(place, "theme.logotype", written);
    return Optional.empty();
  }

  private static boolean startsAsPng(byte[] bytes) {
    return Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
  }

  private Optional<Logo> svg(Path file, byte[] bytes) {
    try {
      XMLStreamReader xml = SvgContent.reader(bytes);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // What drawing programs write before it: where they are from, and a document type.
      }
      if (xml.getLocalName().equals("svg")) {
        String[] box = SPACE.split(attribute(xml, "viewBox").strip(), -1);
        boolean boxed = box.length == 4;
        double width = length(boxed ? box[2] : attribute(xml, "width"));
        double height = length(boxed ? box[3] : attribute(xml, "height"));
        return logo("logo.svg", file, width, height);
      }
    } catch (XMLStreamException e) {
      // Reported below like every other file that is no SVG.
    }
    problems.error(place, "theme.logotype", written);
    return Optional.empty();
  }

  private Optional<Logo> logo(String name, Path file, double width, double height) {
    if (width > 0 && height > 0) {
      return Optional.of(Logo.of(name, file, width, height));
    }
    problems.error(place, "theme.logosize", written);
    return Optional.empty();
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static double length(String text) {
    Matcher matcher = LENGTH.matcher(text);
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
