package vn.minhbach.render;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.page.Lazy;

/**
 * What a file is made from, as a hash: two files with the same origin are the same, made by the
 * same program.
 *
 * <p>Pages are records all the way down, so a page is its own list of ingredients: every value in
 * it goes into the hash, and nothing else can reach a template. Nobody has to say what depends on
 * what, and nobody can forget it.
 */
public final class Origin {

  /** How a value of our own is looked into; to find that out takes longer than to look. */
  private record Shape(byte[] name, List<Field> fields) {

    private static Shape of(Class<?> type) {
      if (type.isHidden() || !type.getName().startsWith(OURS)) {
        throw new IllegalArgumentException("nobody can look into a " + type.getName());
      }
      List<Field> fields = new ArrayList<>();
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
      return new Shape(type.getName().getBytes(StandardCharsets.UTF_8), List.copyOf(fields));
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private static final String OURS = "vn.minhbach.";

  private final byte[] hash;

  private Origin(byte[] hash) {
    this.hash = hash;
  }

  /**
   * Of something made from {@code values}: records, collections, streams, maps, texts, numbers, and
   * origins.
   *
   * @throws IllegalArgumentException if a value has a type that nobody knows how to look into
   */
  public static Origin of(Object... values) {
    OriginSums sums = new OriginSums();
    for (Object value : values) {
      write(value, sums);
    }
    return new Origin(sums.bytes());
  }

  /** Of a file that is as {@code file} is. */
  static Origin of(SiteFile file) throws IOException {
    OriginSums sums = new OriginSums();
    file.content().writeTo(sums.stream());
    return new Origin(sums.bytes());
  }

  public byte[] bytes() {
    return hash.clone();
  }

  /** Each value with its kind and its length, so that no two lists of values read alike. */
  private static void write(Object value, OriginSums out) {
    if (value == null) {
      out.number('0');
    } else if (value instanceof String text) {
      out.number('s').text(text);
    } else if (value instanceof Block block) {
      out.number('k').rest(block.toBytes());
    } else if (value instanceof Integer number) {
      out.number('i').number(number);
    } else if (value instanceof Boolean truth) {
      out.number(truth ? 'y' : 'n');
    } else if (value instanceof Collection<?> values) {
      write(values, out);
    } else if (value instanceof Optional<?> optional) {
      out.number('o').number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(some -> write(some, out));
    } else if (value instanceof Map<?, ?> map) {
      Map<?, ?> ordered = ordered(map);
      out.number('m').number(ordered.size());
      ordered.forEach(
          (key, mapped) -> {
            write(key, out);
            write(mapped, out);
          });
    } else if (value instanceof Narrative narrative) {
      out.number('x').rest(narrative.toBytes());
    } else if (value instanceof Origin origin) {
      out.number('h').rest(origin.hash);
    } else if (value instanceof byte[] bytes) {
      out.number('b').number(bytes.length).rest(bytes);
    } else if (value instanceof Stream<?> values) {
      out.number('v');
      try (values) {
        values.forEachOrdered(one -> write(one, out));
      }
      out.number('e');
    } else if (value instanceof Lazy) {
      // It follows from what stands beside it.
      out.number('l');
    } else if (isText(value)) {
      out.number('t').text(value.getClass().getName()).text(value.toString());
    } else {
      fields(value, out);
    }
  }

  /** Whether what it prints is all that it is. */
  private static boolean isText(Object value) {
    return value instanceof Enum
        || value instanceof Long
        || value instanceof Double
        || value instanceof Character
        || value instanceof BigDecimal
        || value instanceof Temporal
        || value instanceof Path
        || value instanceof Class;
  }

  /** Of records, and of the few of our classes that are none. */
  private static void fields(Object value, OriginSums out) {
    Shape shape = SHAPES.get(value.getClass());
    out.number('r').rest(shape.name());
    for (Field field : shape.fields()) {
      try {
        write(field.get(value), out);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("made accessible: " + field, e);
      }
    }
  }

  private static void write(Collection<?> values, OriginSums out) {
    out.number('c').number(values.size());
    if (!(values instanceof Set) || hasOrder(values)) {
      values.forEach(value -> write(value, out));
    } else {
      values.stream()
          .map(value -> HexFormat.of().formatHex(of(value).hash))
          .sorted()
          .forEach(out::text);
    }
  }

  /**
   * Of sets and maps; Java gives those of {@code Set.of} and {@code Map.of} anew to each process.
   */
  private static boolean hasOrder(Object values) {
    return !values.getClass().getName().startsWith("java.util.Immutable")
        && values.getClass() != HashSet.class
        && values.getClass() != HashMap.class;
  }

  private static Map<?, ?> ordered(Map<?, ?> map) {
    if (hasOrder(map)) {
      return map;
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(HexFormat.of().formatHex(of(key).hash), value));
    return sorted;
  }
}
