package vn.minhbach.intake.format;

import java.util.List;
import org.jsoup.nodes.Element;

/** How WordprocessingML says things. */
final class Word {

  private Word() {}

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> child.tagName().equals(name)).toList();
  }

  /** The {@code w:val} of the child of that name; empty where there is none. */
  static String value(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> child.tagName().equals(name))
        .map(child -> child.attr("w:val"))
        .findFirst()
        .orElse("");
  }

  /** Whether a property such as {@code <w:b/>} is set. */
  static boolean on(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> child.tagName().equals(name))
        .anyMatch(child -> !List.of("0", "false", "off", "none").contains(child.attr("w:val")));
  }

  /** The child of that name; an empty element where there is none. */
  static Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElseGet(() -> new Element("none"));
  }

  /** A number, or {@code otherwise} where the text is none. */
  static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
