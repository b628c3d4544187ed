package vn.minhbach.sheet;

import java.io.InputStream;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A part as XML, read as a stream: no document type, no entities, nothing loaded from elsewhere.
 */
public final class Xml extends StreamReaderDelegate {

  /** Far above what any office program writes. */
  private static final int DEEPEST = 200;

  private int depth;

  private Xml(XMLStreamReader reader) {
    super(reader);
  }

  static Xml of(InputStream in) throws XMLStreamException {
    return new Xml(factory().createXMLStreamReader(in));
  }

  /** A text, whatever encoding it says it is in. */
  public static Xml of(Reader text) throws XMLStreamException {
    return new Xml(factory().createXMLStreamReader(text));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Without a reporter the parser prints to the error output.
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type");
    }
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deeply");
    }
    return event;
  }

  /** How many elements are open. */
  public int depth() {
    return depth;
  }

  /** Goes to the next start of an element; empty at the end. */
  public Optional<String> nextElement() throws XMLStreamException {
    while (hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(getLocalName());
      }
    }
    return Optional.empty();
  }

  /**
   * Goes to the next start of an element within the one that was begun at {@code outer} open
   * elements; empty when that ends.
   */
  public Optional<String> nextWithin(int outer) throws XMLStreamException {
    while (depth >= outer && hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(getLocalName());
      }
    }
    return Optional.empty();
  }

  /** The attribute of that local name, whatever its namespace; empty text where there is none. */
  public String attribute(String name) {
    for (int i = 0; i < getAttributeCount(); i++) {
      if (getAttributeLocalName(i).equals(name)) {
        return getAttributeValue(i);
      }
    }
    return "";
  }

  /** A whole attribute of 1 or more; {@code otherwise} where there is none. */
  int count(String name, int otherwise) throws XMLStreamException {
    String value = attribute(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new XMLStreamException(name + "=" + value);
    }
    return Integer.parseInt(value);
  }

  /** Whether the attribute says yes. */
  boolean isSet(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true");
  }

  /** The words of the open element, of those in it too; leaves it. */
  public String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int outer = depth;
    while (depth >= outer && hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        words.append(getText());
      }
    }
    return words.toString();
  }

  /** Passes over the open element. */
  public void skip() throws XMLStreamException {
    int outer = depth;
    while (depth >= outer && hasNext()) {
      next();
    }
  }

  /** A text as the program holds it. */
  static String plain(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }
}
