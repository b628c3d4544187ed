package vn.minhbach.render.paint;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that the program brings: outlines, widths and kerning, in thousandths of an em.
 *
 * <p>The outlines come from the font's file by way of FontBox. {@code java.awt.Font} would load the
 * font system of the machine even for a font of ours, and fails where there is none.
 */
public final class Typeface {

  /** What is no letter of a line: controls, directions, marks that belong to no letter. */
  private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Mn}\\p{Me}]";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final Kerning kerning;
  private final double scale;
  private final Map<Integer, Path2D> outlines = new HashMap<>();

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.kerning = new Kerning(font.getTableBytes(font.getTableMap().get("GPOS")));
    this.scale = 1000.0 / font.getUnitsPerEm();
  }

  public static Typeface regular() {
    return load("Inter-Regular.ttf");
  }

  public static Typeface bold() {
    return load("Inter-Bold.ttf");
  }

  private static Typeface load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream("/fonts/inter/" + file)) {
      return new Typeface(new TTFParser(true).parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(int letter) {
    return glyphs.getGlyphId(letter) != 0;
  }

  /**
   * {@code text} as this font can print it, in one line: what it has no letter for is left out, and
   * so is what would turn the line round or stand on top of it.
   */
  public String printable(String text) {
    StringBuilder printable = new StringBuilder();
    Normalizer.normalize(text.replaceAll("\\s+", " "), Normalizer.Form.NFC)
        .replaceAll(UNPRINTABLE, "")
        .codePoints()
        .filter(this::has)
        .forEach(printable::appendCodePoint);
    return printable.toString().replaceAll(" {2,}", " ").strip();
  }

  /** How wide {@code text} is. */
  public double width(String text) {
    Pen pen = new Pen();
    text.codePoints().forEach(letter -> pen.write(letter, null));
    return pen.x * scale;
  }

  /** Gives the outline of each letter of {@code text}, and where it stands. */
  void write(String text, Stroke stroke) {
    Pen pen = new Pen();
    text.codePoints().forEach(letter -> pen.write(letter, stroke));
  }

  /** Takes the outline of a letter, in units of the font, y upwards. */
  @FunctionalInterface
  interface Stroke {
    void of(Path2D outline, double x, double scale);
  }

  /** Goes along a line, letter by letter. */
  private final class Pen {
    private double x;
    private int before = -1;

    void write(int letter, Stroke stroke) {
      int glyph = glyphs.getGlyphId(letter);
      x += before < 0 ? 0 : kerning.between(before, glyph);
      if (stroke != null) {
        stroke.of(outline(glyph), x * scale, scale);
      }
      x += advance(glyph);
      before = glyph;
    }
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path2D outline(int glyph) {
    return outlines.computeIfAbsent(glyph, this::read);
  }

  private Path2D read(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new Path2D.Double() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
