package vn.minhbach.intake.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of a Word document say of a paragraph: whether it is a heading, and its list. */
final class WordStyles {

  private static final Pattern NAME = Pattern.compile("(?:heading|đầu đề) ([1-9])");

  private static final Pattern CONTENTS = Pattern.compile("toc (?:\\d|heading)|mục lục \\d");

  private final Map<String, Element> styles = new HashMap<>();

  /** Reads {@code styles.xml}. */
  WordStyles(Document document) {
    document.getElementsByTag("w:style").forEach(s -> styles.put(s.attr("w:styleId"), s));
  }

  /** The level of a heading, from 1; 0 where the paragraph is none. */
  int heading(Element properties) {
    int own = Word.number(Word.value(properties, "w:outlineLvl"), 9);
    if (own < 9) {
      return own + 1;
    }
    Set<String> seen = new HashSet<>();
    String id = Word.value(properties, "w:pStyle");
    while (styles.containsKey(id) && seen.add(id)) {
      Element style = styles.get(id);
      int level = Word.number(Word.value(Word.child(style, "w:pPr"), "w:outlineLvl"), 9);
      Matcher name = NAME.matcher(Word.value(style, "w:name").toLowerCase(Locale.ROOT));
      if (level < 9) {
        return level + 1;
      } else if (name.matches()) {
        return Integer.parseInt(name.group(1));
      }
      id = Word.value(style, "w:basedOn");
    }
    return 0;
  }

  /** Whether the paragraph is a line of a table of contents. */
  boolean isOfContents(Element properties) {
    Element style = styles.get(Word.value(properties, "w:pStyle"));
    return style != null
        && CONTENTS.matcher(Word.value(style, "w:name").toLowerCase(Locale.ROOT)).matches();
  }

  /** The list that the paragraph is in: its own, or its style's; an empty element where none. */
  Element list(Element properties) {
    Set<String> seen = new HashSet<>();
    Element own = Word.child(properties, "w:numPr");
    String id = Word.value(properties, "w:pStyle");
    while (own.childrenSize() == 0 && styles.containsKey(id) && seen.add(id)) {
      own = Word.child(Word.child(styles.get(id), "w:pPr"), "w:numPr");
      id = Word.value(styles.get(id), "w:basedOn");
    }
    return own;
  }
}
