package vn.minhbach.theme;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * What an SVG file holds that does more than draw.
 *
 * <p>Within a page a picture runs no scripts; opened by its own address it would, as a page of the
 * portal. So it must hold none, and ask for nothing elsewhere.
 */
final class SvgContent {

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler");

  private SvgContent() {}

  /** Reads a file without document types and entities. */
  static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** Whether it only draws; what does more, and what is no XML, is reported at {@code place}. */
  static boolean inert(byte[] bytes, Place place, Problems problems) {
    try {
      XMLStreamReader xml = reader(bytes);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          problems.error(place, "theme.active", "<?" + xml.getPITarget());
          return false;
        }
        String active = event == XMLStreamConstants.START_ELEMENT ? active(xml) : "";
        if (!active.isEmpty()) {
          problems.error(place, "theme.active", active);
          return false;
        }
      }
      return true;
    } catch (XMLStreamException e) {
      problems.error(place, "theme.svg");
      return false;
    }
  }

  /** The element or attribute that does more than draw; empty where there is none. */
  private static String active(XMLStreamReader xml) {
    String element = xml.getLocalName();
    if (ACTIVE.contains(element.toLowerCase(Locale.ROOT))) {
      return "<" + element + ">";
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      boolean link = name.equals("href") || name.equals("src");
      boolean within = value.startsWith("#") || value.matches("data:image/(png|jpeg|webp);.*");
      boolean animated = name.equals("attributename") && value.endsWith("href");
      if (name.startsWith("on") || animated || link && !within) {
        return xml.getAttributeLocalName(i);
      }
    }
    return "";
  }
}
