package vn.minhbach.render.data.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.minhbach.page.DataFormat;
import vn.minhbach.render.Zip;
import vn.minhbach.render.data.table.Column;

/** ODS (OpenDocument 1.2), for LibreOffice. */
public final class Ods implements Workbook {

  private static final String TYPE = DataFormat.ODS.mediaType();
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String FORM = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
  private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
  private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  @Override
  public String ending() {
    return "ods";
  }

  @Override
  public void write(Sheets sheets, OutputStream out) throws IOException {
    try (Zip zip = new Zip(out)) {
      zip.plain("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
      xml(zip.file("META-INF/manifest.xml"), Ods::manifest);
      xml(zip.file("meta.xml"), xml -> meta(sheets, xml));
      xml(zip.file("content.xml"), xml -> content(sheets, xml));
    }
  }

  /** Writes a document. */
  @FunctionalInterface
  private interface Document {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void xml(OutputStream packed, Document document) throws IOException {
    // Java writes tag by tag, and packing each by itself takes most of the time.
    OutputStream out = new BufferedOutputStream(packed, 1 << 16);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      document.to(xml);
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private static void manifest(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("manifest:manifest");
    xml.writeNamespace("manifest", MANIFEST);
    xml.writeAttribute("manifest:version", "1.2");
    for (String[] entry :
        new String[][] {{"/", TYPE}, {"meta.xml", "text/xml"}, {"content.xml", "text/xml"}}) {
      xml.writeEmptyElement("manifest:file-entry");
      xml.writeAttribute("manifest:full-path", entry[0]);
      xml.writeAttribute("manifest:media-type", entry[1]);
    }
    xml.writeEndElement();
  }

  private static void meta(Sheets sheets, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("office:document-meta");
    xml.writeNamespace("office", OFFICE);
    xml.writeNamespace("meta", META);
    xml.writeNamespace("dc", DC);
    xml.writeAttribute("office:version", "1.2");
    xml.writeStartElement("office:meta");
    element("meta:generator", "Minh Bach", xml);
    element("dc:title", sheets.title(), xml);
    element("dc:creator", sheets.author(), xml);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void element(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void content(Sheets sheets, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("office:document-content");
    xml.writeNamespace("office", OFFICE);
    xml.writeNamespace("table", TABLE);
    xml.writeNamespace("text", TEXT);
    xml.writeNamespace("style", STYLE);
    xml.writeNamespace("fo", FORM);
    xml.writeNamespace("number", NUMBER);
    xml.writeAttribute("office:version", "1.2");
    styles(xml);
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
    for (Sheets.Sheet sheet : sheets.sheets()) {
      sheet(sheet, xml);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Bold headings, dates as ISO 8601 writes them, and numbers with their decimals. */
  private static void styles(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("office:automatic-styles");
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "heading");
    xml.writeAttribute("style:family", "table-cell");
    xml.writeEmptyElement("style:text-properties");
    xml.writeAttribute("fo:font-weight", "bold");
    xml.writeEndElement();
    xml.writeStartElement("number:date-style");
    xml.writeAttribute("style:name", "iso");
    xml.writeEmptyElement("number:year");
    xml.writeAttribute("number:style", "long");
    element("number:text", "-", xml);
    xml.writeEmptyElement("number:month");
    xml.writeAttribute("number:style", "long");
    element("number:text", "-", xml);
    xml.writeEmptyElement("number:day");
    xml.writeAttribute("number:style", "long");
    xml.writeEndElement();
    xml.writeEmptyElement("style:style");
    xml.writeAttribute("style:name", "date");
    xml.writeAttribute("style:family", "table-cell");
    xml.writeAttribute("style:data-style-name", "iso");
    for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
      xml.writeStartElement("number:number-style");
      xml.writeAttribute("style:name", "number" + decimals);
      xml.writeEmptyElement("number:number");
      xml.writeAttribute("number:decimal-places", String.valueOf(decimals));
      xml.writeAttribute("number:min-integer-digits", "1");
      xml.writeEndElement();
      xml.writeEmptyElement("style:style");
      xml.writeAttribute("style:name", "decimals" + decimals);
      xml.writeAttribute("style:family", "table-cell");
      xml.writeAttribute("style:data-style-name", "number" + decimals);
    }
    xml.writeEndElement();
  }

  /** The style of a cell; empty where it has none. */
  private static String style(String value, Column.Type type) {
    return switch (type) {
      case DATE -> "date";
      case INTEGER, DECIMAL -> {
        int decimals = value.isEmpty() ? 0 : Workbook.decimals(value);
        yield decimals == 0 ? "" : "decimals" + decimals;
      }
      case TEXT, URL -> "";
    };
  }

  private static void sheet(Sheets.Sheet sheet, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", sheet.name());
    xml.writeStartElement("table:table-header-rows");
    xml.writeStartElement("table:table-row");
    for (String heading : sheet.heading()) {
      cell(heading, Column.Type.TEXT, "heading", xml);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    try (Stream<List<String>> lines = sheet.lines().make()) {
      for (Iterator<List<String>> all = lines.iterator(); all.hasNext(); ) {
        List<String> line = all.next();
        xml.writeStartElement("table:table-row");
        for (int column = 0; column < line.size(); column++) {
          Column.Type type = sheet.types().get(column);
          cell(line.get(column), type, style(line.get(column), type), xml);
        }
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void cell(String value, Column.Type type, String style, XMLStreamWriter xml)
      throws XMLStreamException {
    if (value.isEmpty()) {
      xml.writeEmptyElement("table:table-cell");
      return;
    }
    xml.writeStartElement("table:table-cell");
    if (!style.isEmpty()) {
      xml.writeAttribute("table:style-name", style);
    }
    switch (type) {
      case INTEGER, DECIMAL -> {
        xml.writeAttribute("office:value-type", "float");
        xml.writeAttribute("office:value", value);
      }
      case DATE -> {
        xml.writeAttribute("office:value-type", "date");
        xml.writeAttribute("office:date-value", value);
      }
      case TEXT, URL -> xml.writeAttribute("office:value-type", "string");
    }
    for (String paragraph : value.split("\n", -1)) {
      xml.writeStartElement("text:p");
      text(paragraph, xml);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Several spaces in a row, and those at an end, would become one or none. */
  private static void text(String text, XMLStreamWriter xml) throws XMLStreamException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = c == ' ' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ';
      if ((c == ' ' && !kept) || c == '\t') {
        xml.writeCharacters(text.substring(done, i));
        xml.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
        done = i + 1;
      }
    }
    xml.writeCharacters(text.substring(done));
  }
}
