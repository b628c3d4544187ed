package vn.minhbach.render.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.minhbach.render.paint.Typeface;

/** The words of a text, measured once, that can be set in lines of any length. */
final class Words {

  /**
   * Between words, but not between a number and what it counts, within {@code triệu đồng}, nor
   * before a dash.
   */
  private static final Pattern GAP =
      Pattern.compile("(?<![0-9%]) (?!(?:đồng|[–—·-])(?:[ .,;:/)]|$))|(?<=[0-9%]) (?=[0-9(])");

  private static final String ELLIPSIS = "…";

  private final Typeface face;
  private final List<String> words;
  private final List<Double> widths;
  private final double space;

  /**
   * @param text as {@link Typeface#printable} gives it
   */
  Words(Typeface face, String text) {
    this.face = face;
    this.words = List.of(GAP.split(text));
    this.widths = words.stream().map(face::width).toList();
    this.space = face.width(" ");
  }

  /** The longest word. */
  double widest() {
    return widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** As few lines as have room, each as long as it can be. */
  List<String> lines(double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(words.get(0));
    double width = widths.get(0);
    for (int i = 1; i < words.size(); i++) {
      double longer = width + space + widths.get(i);
      if (longer > room) {
        lines.add(line.toString());
        line.setLength(0);
        width = widths.get(i);
      } else {
        line.append(' ');
        width = longer;
      }
      line.append(words.get(i));
    }
    lines.add(line.toString());
    return lines;
  }

  /** No more lines than {@link #lines}, of about the same length. */
  List<String> balanced(double room) {
    List<String> balanced = lines(room);
    double narrow = Math.max(widest(), room / 2);
    double wide = room;
    while (balanced.size() > 1 && wide - narrow > room / 100) {
      double middle = (narrow + wide) / 2;
      List<String> tried = lines(middle);
      if (tried.size() == balanced.size()) {
        balanced = tried;
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return balanced;
  }

  /** The first {@code most} lines; what is cut ends after a whole word where one fits. */
  List<String> cut(double room, int most) {
    List<String> all = lines(room);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(most, all.size()); i++) {
      boolean cut = i == most - 1 && all.size() > most || face.width(all.get(i)) > room;
      lines.add(cut ? shortened(all.get(i), room) : all.get(i));
    }
    return lines;
  }

  private String shortened(String line, double room) {
    String kept = line;
    while (face.width(kept + ELLIPSIS) > room) {
      int space = kept.lastIndexOf(' ');
      kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + ELLIPSIS;
  }
}
