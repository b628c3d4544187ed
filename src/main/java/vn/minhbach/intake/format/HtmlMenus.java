package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the menus of a page: elements of several links and of no words beside them. */
final class HtmlMenus implements NodeVisitor {

  private static final int FEWEST_LINKS = 2;
  private static final Set<String> CAN_BE = Set.of("ul", "ol", "div", "p", "section");

  /** What an element holds. */
  private static final class Held {
    private int links;
    private boolean words;
  }

  private final Map<Node, Held> held = new IdentityHashMap<>();
  private final List<Element> menus = new ArrayList<>();

  private HtmlMenus() {}

  static List<Element> of(Document page) {
    HtmlMenus menus = new HtmlMenus();
    NodeTraversor.traverse(menus, page.body());
    return menus.menus;
  }

  @Override
  public void head(Node node, int depth) {
    held.put(node, new Held());
  }

  @Override
  public void tail(Node node, int depth) {
    Held own = held.remove(node);
    if (node instanceof TextNode text) {
      own.words = text.text().codePoints().anyMatch(Character::isLetterOrDigit);
    } else if (node instanceof Element element) {
      if (element.tagName().equals("a") && leadsAway(element)) {
        own.links = own.words ? 1 : 0;
        own.words = false;
      } else if (element.tagName().equals("table") || element.tagName().equals("img")) {
        own.words = true;
      } else if (own.links >= FEWEST_LINKS && !own.words && CAN_BE.contains(element.tagName())) {
        menus.add(element);
      }
    }
    Held above = held.get(node.parent());
    if (above != null) {
      above.links += own.links;
      above.words |= own.words;
    }
  }

  private static boolean leadsAway(Element link) {
    return link.hasAttr("href") && !link.attr("href").startsWith("#");
  }
}
