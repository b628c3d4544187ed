package vn.minhbach.render.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.json.Json;
import vn.minhbach.page.Head;
import vn.minhbach.page.Link;
import vn.minhbach.page.Page;
import vn.minhbach.page.Said;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.page.Thing;

/**
 * Writes what a page is about, and the trail that leads to it, as JSON-LD in terms of schema.org.
 *
 * <p>A thing is named by an address in the portal's first language, on the pages of every language:
 * it is one thing. Where it is read is told in the page's own.
 */
public final class LinkedData {

  private final SiteInfo site;

  private LinkedData(SiteInfo site) {
    this.site = site;
  }

  /**
   * The text of a script element: it holds no {@code <}, so no word of an author ends it; empty
   * where there is nothing to say.
   */
  public static String of(Page page, SiteInfo site) {
    List<Thing> things = new ArrayList<>(page.things());
    Head head = page.head();
    // The error page is shown at any address.
    if (!head.trail().isEmpty() && head.address().endsWith("/")) {
      things.add(0, trail(head));
    }
    return things.isEmpty() ? "" : inScript(new LinkedData(site).json(things).toString());
  }

  /** U+2028 and U+2029 end a line in scripts of old. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /** The pages above, and the page. */
  private static Thing trail(Head head) {
    List<Link> links = new ArrayList<>(head.trail());
    links.add(new Link(head.title(), head.address()));
    List<Thing> items = new ArrayList<>();
    for (Link link : links) {
      items.add(
          Thing.of("ListItem", "")
              .with("position", new Said.Number(BigDecimal.valueOf(items.size() + 1L)))
              .with("name", link.text())
              .to("item", link.address()));
    }
    return Thing.of("BreadcrumbList", "").with("itemListElement", items);
  }

  private Json json(List<Thing> things) {
    return new Json()
        .object(
            all ->
                all.key("@context")
                    .string("https://schema.org")
                    .key("@graph")
                    .array(graph -> things.forEach(thing -> write(thing, graph))));
  }

  private void write(Thing thing, Json json) {
    json.object(
        members -> {
          if (!thing.type().isEmpty()) {
            members.key("@type").string(thing.type());
          }
          if (!thing.address().isEmpty()) {
            members.key("@id").string(name(thing.address()));
          }
          for (Thing.Property property : thing.properties()) {
            members.key(property.name());
            if (property.values().size() == 1) {
              write(property.values().get(0), members);
            } else {
              members.array(values -> property.values().forEach(value -> write(value, values)));
            }
          }
        });
  }

  private void write(Said value, Json json) {
    if (value instanceof Thing thing) {
      write(thing, json);
    } else if (value instanceof Said.Words words) {
      json.string(words.text());
    } else if (value instanceof Said.Number number) {
      json.number(number.number());
    } else if (value instanceof Said.Truth truth) {
      json.truth(truth.truth());
    } else {
      String address = ((Said.Place) value).address();
      json.string(address.startsWith("/") ? site.absolute(address) : address);
    }
  }

  /** The address of a thing in the portal's first language. */
  private String name(String address) {
    return site.absolute(address, site.versions().get(0));
  }
}
