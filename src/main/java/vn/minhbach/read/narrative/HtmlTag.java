package vn.minhbach.read.narrative;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * What is left of a tag of HTML after OWASP's sanitiser has looked at it.
 *
 * <p>Each tag is sanitised by itself, so that what is taken away has a place. That is enough,
 * because nothing of it is ever printed: the tree that is made of the tags is.
 *
 * @param name of the element, in lower case
 * @param closing whether it ends the element
 * @param allowed whether the element may stand in a text
 * @param attributes those that may stand, decoded
 * @param taken names of those that may not
 */
record HtmlTag(
    String name,
    boolean closing,
    boolean allowed,
    Map<String, String> attributes,
    Set<String> taken) {

  private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][^\\s/>]*).*", Pattern.DOTALL);

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("sub", "sup", "br", "b", "strong", "i", "em", "s", "del", "a")
          .allowWithoutAttributes("a")
          .allowElements("p", "ul", "ol", "li", "blockquote")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("colspan", "rowspan")
          .matching(Pattern.compile("[1-9][0-9]?"))
          .onElements("th", "td")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "mailto", "indicator")
          .toFactory();

  /** Elements whose words are not for readers. */
  private static final Set<String> WORDLESS = Set.of("script", "style");

  /** Whether a string that begins with {@code <} is a tag; otherwise a declaration or the like. */
  static boolean isTag(String source) {
    return NAME.matcher(source).matches();
  }

  /** Sanitises one tag. */
  static HtmlTag of(String source) {
    Matcher matcher = NAME.matcher(source);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no tag: " + source);
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !matcher.group(1).isEmpty();
    Events events = new Events(name);
    String opening = closing ? "<" + name + ">" : source;
    HtmlSanitizer.sanitize(opening, POLICY.apply(events, events, name));
    return new HtmlTag(name, closing, events.seen, Map.copyOf(events.attributes), events.taken);
  }

  /** Whether what stands in the element is taken away with it. */
  boolean wordless() {
    return WORDLESS.contains(name);
  }

  /** The number of columns or rows that a cell covers. */
  int span(String attribute) {
    return Integer.parseInt(attributes.getOrDefault(attribute, "1"));
  }

  /** Listens for one element; others are what the sanitiser puts around it, a row around a cell. */
  private static final class Events implements HtmlStreamEventReceiver, HtmlChangeListener<String> {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private boolean seen;

    Events(String name) {
      this.name = name;
    }

    @Override
    public void openTag(String element, List<String> namesAndValues) {
      if (element.equals(name)) {
        seen = true;
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
          attributes.put(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
      }
    }

    @Override
    public void discardedAttributes(String context, String element, String... names) {
      taken.addAll(List.of(names));
    }

    @Override
    public void discardedTag(String context, String element) {
      // That the element is not opened says the same.
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void closeTag(String element) {}

    @Override
    public void text(String words) {}
  }
}
