package vn.minhbach.render.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.minhbach.page.Feed;
import vn.minhbach.page.SiteInfo;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 has no way to write. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final SiteInfo site;
  private final XMLStreamWriter xml;

  private AtomFeed(SiteInfo site, XMLStreamWriter xml) {
    this.site = site;
    this.xml = xml;
  }

  static byte[] of(Feed feed, SiteInfo site) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomFeed(site, xml).write(feed);
      xml.close();
      return out.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private void write(Feed feed) throws XMLStreamException {
    String home = site.absolute(feed.address());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", site.language());
    text("id", home);
    text("title", feed.title());
    text("subtitle", feed.description());
    text("updated", JsonFeed.instant(feed.updated()));
    link("self", "application/atom+xml", home + "feed.xml");
    link("alternate", "text/html", home);
    author(site.publisher());
    text("rights", site.licenceName());
    for (Feed.Entry entry : feed.entries()) {
      write(entry);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void write(Feed.Entry entry) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    text("id", site.absolute(entry.id()));
    text("title", entry.title());
    text("updated", JsonFeed.instant(entry.date()));
    link("alternate", "text/html", site.absolute(entry.link()));
    author(entry.author());
    text("summary", entry.summary());
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll(""));
    xml.writeEndElement();
  }
}
