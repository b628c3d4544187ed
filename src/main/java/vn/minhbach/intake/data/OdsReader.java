package vn.minhbach.intake.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.problem.Place;

/** Reads the sheets of an ODS file, each with a heading in its first row. */
final class OdsReader {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** Cells at the end of a row are repeated thousands of times, empty. */
  private static final int WIDEST = 200;

  private final XMLStreamReader xml;
  private final String name;

  private OdsReader(XMLStreamReader xml, String name) {
    this.xml = xml;
    this.name = name;
  }

  /** The rows of each sheet, by its name without the number of its continuation. */
  static Map<String, List<Record>> read(Path file, String name) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new IOException("no content.xml");
      }
      try (InputStream in = zip.getInputStream(content)) {
        return new OdsReader(factory.createXMLStreamReader(in), name).tables();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Map<String, List<Record>> tables() throws XMLStreamException {
    Map<String, List<Record>> tables = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
        String table = xml.getAttributeValue(TABLE, "name").replaceFirst("-\\d+$", "");
        tables.computeIfAbsent(table, t -> new ArrayList<>()).addAll(rows());
      }
    }
    return tables;
  }

  private boolean is(String namespace, String element) {
    return xml.getLocalName().equals(element) && namespace.equals(xml.getNamespaceURI());
  }

  private List<Record> rows() throws XMLStreamException {
    List<Record> rows = new ArrayList<>();
    List<String> heading = List.of();
    int line = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table")) {
        return rows;
      }
      if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
        line++;
        List<String> cells = cells();
        if (heading.isEmpty()) {
          heading = cells;
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          Map<String, String> values = new LinkedHashMap<>();
          for (int i = 0; i < Math.min(cells.size(), heading.size()); i++) {
            if (!cells.get(i).isEmpty()) {
              values.put(heading.get(i), cells.get(i));
            }
          }
          rows.add(new Record(values, new Place(name, line, 0)));
        }
      }
    }
    return rows;
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-cell")) {
        String repeated = xml.getAttributeValue(TABLE, "number-columns-repeated");
        int times = repeated == null ? 1 : Math.min(WIDEST, Integer.parseInt(repeated));
        String text = cell();
        for (int i = 0; i < times && cells.size() < WIDEST; i++) {
          cells.add(text);
        }
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean begun = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-cell")) {
        break;
      } else if (event == XMLStreamConstants.CHARACTERS && begun) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && is(TEXT, "p")) {
        text.append(begun ? "\n" : "");
        begun = true;
      } else if (event == XMLStreamConstants.START_ELEMENT && is(TEXT, "s")) {
        String count = xml.getAttributeValue(TEXT, "c");
        text.append(" ".repeat(count == null ? 1 : Math.min(WIDEST, Integer.parseInt(count))));
      } else if (event == XMLStreamConstants.START_ELEMENT && is(TEXT, "tab")) {
        text.append('\t');
      }
    }
    return text.toString();
  }
}
