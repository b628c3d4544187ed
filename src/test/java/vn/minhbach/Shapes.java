package vn.minhbach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The ways in which pages hold elements: what stands within what, with which attributes. */
final class Shapes {

  /** Attributes whose values are a template's; those of others differ from page to page. */
  private static final List<String> OF_TEMPLATES = List.of("class", "rel", "role", "type", "lang");

  private final Set<String> seen = new HashSet<>();

  /** Whether {@code page} holds an element in a way that no page before it did. */
  boolean areNewIn(Document page) {
    return seen.addAll(
        page.getAllElements().stream()
            .map(element -> of(element.parent()) + " > " + of(element))
            .collect(Collectors.toSet()));
  }

  private static String of(Element element) {
    return element == null
        ? ""
        : element.attributes().asList().stream()
            .map(
                attribute ->
                    OF_TEMPLATES.contains(attribute.getKey())
                        ? attribute.html()
                        : attribute.getKey())
            .sorted()
            .collect(Collectors.joining(" ", element.tagName() + " ", ""));
  }
}
