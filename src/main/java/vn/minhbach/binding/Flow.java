package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

/** The running text of one block as one string that knows where each character stands. */
final class Flow {

  /** Stands for what is no running text, so that no figure reaches over it. */
  private static final char OTHER = '\uFFFC';

  /** A stretch of the text that stands in one piece of the source. */
  private record Piece(
      int start, Inline.Text text, Optional<Inline.Binding> binding, boolean linked) {
    boolean holds(int index) {
      return index >= start && index < start + text.text().length();
    }
  }

  private final String anchor;
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final boolean bound;

  Flow(String anchor, List<Inline> content) {
    this.anchor = anchor;
    StringBuilder text = new StringBuilder();
    add(content, Optional.empty(), false, text);
    this.text = text.toString();
    this.bound = pieces.stream().anyMatch(piece -> piece.binding().isPresent());
  }

  private void add(
      List<Inline> content, Optional<Inline.Binding> within, boolean linked, StringBuilder text) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text piece) {
        pieces.add(new Piece(text.length(), piece, within, linked));
        text.append(piece.text());
      } else if (inline instanceof Inline.LineBreak) {
        text.append('\n');
      } else if (inline instanceof Inline.Code) {
        text.append(OTHER);
      } else if (inline instanceof Inline.Binding binding) {
        add(binding.content(), Optional.of(binding), true, text);
      } else {
        add(inline.content(), within, linked || inline instanceof Inline.Link, text);
      }
    }
  }

  /** The id of the block in the page. */
  String anchor() {
    return anchor;
  }

  String text() {
    return text;
  }

  /** Where the character at {@code index} stands. */
  Place place(int index) {
    Piece piece = piece(index);
    return piece.text().place(index - piece.start());
  }

  /** Whether any of it is in a binding. */
  boolean isBound() {
    return bound;
  }

  /** The binding that holds the character at {@code index}. */
  Optional<Inline.Binding> binding(int index) {
    return piece(index).binding();
  }

  /** Whether the character at {@code index} is part of a link, which can't hold another. */
  boolean linked(int index) {
    return piece(index).linked();
  }

  private Piece piece(int index) {
    for (Piece piece : pieces) {
      if (piece.holds(index)) {
        return piece;
      }
    }
    throw new IllegalArgumentException("no text at " + index);
  }
}
