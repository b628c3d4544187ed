package vn.minhbach.render.paint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much closer two neighbouring glyphs stand, from the {@code kern} feature of a font's GPOS
 * table (OpenType 1.9). FontBox reads only the older {@code kern} table, which this font lacks.
 *
 * <p>Only what pairs of Latin letters need is read: pair adjustments, the horizontal advance of the
 * first glyph.
 */
final class Kerning {

  private static final int PAIR = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer gpos;
  private final List<List<Integer>> lookups = new ArrayList<>();
  private final Map<Long, Integer> known = new HashMap<>();

  Kerning(byte[] table) {
    this.gpos = ByteBuffer.wrap(table);
    int lookupList = u16(8);
    for (int lookup : kernLookups()) {
      lookups.add(subtables(lookupList + u16(lookupList + 2 + 2 * lookup)));
    }
  }

  /** Units of the font to add between them; mostly 0 or negative. */
  int between(int left, int right) {
    return known.computeIfAbsent((long) left << 16 | right, pair -> look(left, right));
  }

  private int look(int left, int right) {
    int sum = 0;
    for (List<Integer> subtables : lookups) {
      for (int subtable : subtables) {
        Integer value = adjustment(subtable, left, right);
        if (value != null) {
          sum += value;
          break;
        }
      }
    }
    return sum;
  }

  /** The lookups of the kern feature of the Latin script, in the order in which they stand. */
  private List<Integer> kernLookups() {
    int features = u16(6);
    int language = latin();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < u16(language + 4); i++) {
      int entry = features + 2 + 6 * u16(language + 6 + 2 * i);
      if (tag(entry).equals("kern")) {
        int feature = features + u16(entry + 4);
        for (int j = 0; j < u16(feature + 2); j++) {
          int lookup = u16(feature + 4 + 2 * j);
          if (!found.contains(lookup)) {
            found.add(lookup);
          }
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** The default language of the Latin script. */
  private int latin() {
    int scripts = u16(4);
    for (int i = 0; i < u16(scripts); i++) {
      int entry = scripts + 2 + 6 * i;
      if (tag(entry).equals("latn")) {
        int script = scripts + u16(entry + 4);
        return script + u16(script);
      }
    }
    throw new IllegalArgumentException("the font has no Latin script");
  }

  private List<Integer> subtables(int lookup) {
    List<Integer> subtables = new ArrayList<>();
    for (int i = 0; i < u16(lookup + 4); i++) {
      int subtable = lookup + u16(lookup + 6 + 2 * i);
      int type = u16(lookup);
      if (type == EXTENSION) {
        type = u16(subtable + 2);
        subtable += gpos.getInt(subtable + 4);
      }
      if (type == PAIR && u16(subtable + 4) == X_ADVANCE && u16(subtable + 6) == 0) {
        subtables.add(subtable);
      }
    }
    return subtables;
  }

  /** Null where the subtable says nothing of the pair, and the next one is asked. */
  private Integer adjustment(int subtable, int left, int right) {
    int index = coverage(subtable + u16(subtable + 2), left);
    if (index < 0) {
      return null;
    }
    if (u16(subtable) == 1) {
      int pairs = subtable + u16(subtable + 10 + 2 * index);
      for (int i = 0; i < u16(pairs); i++) {
        if (u16(pairs + 2 + 4 * i) == right) {
          return (int) gpos.getShort(pairs + 4 + 4 * i);
        }
      }
      return null;
    }
    int row = classOf(subtable + u16(subtable + 8), left);
    int column = classOf(subtable + u16(subtable + 10), right);
    return (int) gpos.getShort(subtable + 16 + 2 * (row * u16(subtable + 14) + column));
  }

  /** The place of {@code glyph} in a coverage table, or -1. */
  private int coverage(int table, int glyph) {
    boolean list = u16(table) == 1;
    for (int i = 0; i < u16(table + 2); i++) {
      int entry = table + 4 + (list ? 2 : 6) * i;
      if (list && u16(entry) == glyph) {
        return i;
      }
      if (!list && glyph >= u16(entry) && glyph <= u16(entry + 2)) {
        return u16(entry + 4) + glyph - u16(entry);
      }
    }
    return -1;
  }

  private int classOf(int table, int glyph) {
    if (u16(table) == 1) {
      int at = glyph - u16(table + 2);
      return at >= 0 && at < u16(table + 4) ? u16(table + 6 + 2 * at) : 0;
    }
    for (int i = 0; i < u16(table + 2); i++) {
      int range = table + 4 + 6 * i;
      if (glyph >= u16(range) && glyph <= u16(range + 2)) {
        return u16(range + 4);
      }
    }
    return 0;
  }

  private int u16(int at) {
    return Short.toUnsignedInt(gpos.getShort(at));
  }

  private String tag(int at) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      tag.append((char) gpos.get(at + i));
    }
    return tag.toString();
  }
}
