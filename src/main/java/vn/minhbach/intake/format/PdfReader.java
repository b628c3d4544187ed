package vn.minhbach.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Spot;
import vn.minhbach.intake.document.Unreadable;
import vn.minhbach.intake.document.Writing;

/** Reads the text layer of a PDF; a scanned one has none. */
final class PdfReader {

  private static final int MOST_PAGES = 1_000;

  private PdfReader() {}

  static Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("import.report.pages", String.valueOf(MOST_PAGES));
      }
      Lines lines = new Lines();
      lines.getText(document);
      if (lines.found.stream().noneMatch(line -> line.text().matches("(?s).*\\p{L}{2}.*"))) {
        throw new Unreadable("import.report.scanned");
      }
      doubts.add("import.report.textlayer");
      return Layout.read(lines.sized(), doubts);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("import.report.locked");
    } catch (IOException | RuntimeException e) {
      // Of a broken file the library throws whatever it comes upon.
      throw new Unreadable("import.report.broken");
    }
  }

  /** Gathers the lines with what their letters say: raised numbers, gaps, spaces above. */
  private static final class Lines extends PDFTextStripper {

    private static final float RAISED_SIZE = 0.8f;
    private static final float WIDE_GAP = 1.6f;
    private static final float WIDE_SPACE = 1.9f;
    private static final float INDENT = 12f;
    private static final float SMALL = 0.93f;

    private final List<TextLine> found = new ArrayList<>();
    private final List<Float> sizes = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private float bottom;
    private float margin = Float.MAX_VALUE;

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
      bottom = 0;
      margin = Float.MAX_VALUE;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      letters.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
      line();
    }

    @Override
    protected void writePageEnd() {
      line();
    }

    private void line() {
      if (letters.isEmpty()) {
        return;
      }
      float size =
          (float) letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
      StringBuilder text = new StringBuilder();
      TextPosition before = null;
      for (TextPosition letter : letters) {
        if (before != null) {
          float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
          if (gap > size * WIDE_GAP) {
            text.append('\t');
          } else if (gap > before.getWidthOfSpace() * 0.4f && !endsBlank(text)) {
            text.append(' ');
          }
        }
        boolean raised = letter.getFontSizeInPt() < size * RAISED_SIZE;
        String words = letter.getUnicode();
        text.append(
            raised && words.matches("\\d+") ? Marks.raised(Integer.parseInt(words)) : words);
        before = letter;
      }
      TextPosition first = letters.get(0);
      float height = Math.max(size, 1);
      margin = Math.min(margin, first.getXDirAdj());
      boolean apart =
          bottom == 0
              || first.getYDirAdj() - bottom > height * WIDE_SPACE
              || first.getXDirAdj() - margin > INDENT;
      bottom = first.getYDirAdj();
      found.add(
          new TextLine(
              text.toString(), new Spot(found.size() + 1, getCurrentPageNo()), apart, false));
      sizes.add(size);
      letters.clear();
    }

    /** The lines, with those of small letters known as such. */
    List<TextLine> sized() {
      List<Float> sorted = sizes.stream().sorted().toList();
      float usual = sorted.get(sorted.size() / 2);
      List<TextLine> all = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        TextLine line = found.get(i);
        // A mark of a footnote that stands on a line of its own.
        boolean mark = sizes.get(i) < usual * RAISED_SIZE && line.text().matches("\\d{1,2}");
        String text = mark ? Marks.raised(Integer.parseInt(line.text())) : line.text();
        all.add(new TextLine(text, line.spot(), line.apart(), sizes.get(i) < usual * SMALL));
      }
      return all;
    }

    private static boolean endsBlank(StringBuilder text) {
      return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    Lines() {
      setSortByPosition(true);
    }
  }
}
