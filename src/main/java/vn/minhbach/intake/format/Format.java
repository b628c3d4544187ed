package vn.minhbach.intake.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Unreadable;
import vn.minhbach.intake.document.Writing;

/** The formats of documents that can be read. */
public enum Format {
  DOCX(WordReader::read),
  ODT(OpenDocumentReader::read),
  HTML(HtmlReader::read),
  TXT(PlainTextReader::read),
  PDF(PdfReader::read);

  private final Reader reader;

  Format(Reader reader) {
    this.reader = reader;
  }

  /** Reads the bytes of one document. */
  private interface Reader {
    Writing read(byte[] bytes, Doubts doubts) throws Unreadable;
  }

  /** The format of a file of that name; empty where it is none of these. */
  public static Optional<Format> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String wanted = ending.equals("HTM") ? "HTML" : ending;
    return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
  }

  /** Reads a document; what is left out or not sure is a doubt. */
  public Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    try {
      return reader.read(bytes, doubts);
    } catch (StackOverflowError e) {
      // Tables in tables in tables, thousands of them.
      throw new Unreadable("import.report.deep");
    }
  }
}
