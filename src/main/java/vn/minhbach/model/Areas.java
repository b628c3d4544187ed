package vn.minhbach.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The areas of a catalog beside each other: who bore a code, what is above and below, what became
 * what.
 *
 * <p>It is made once and asked often: a country has 14,000 units.
 */
public final class Areas {

  private final Map<String, List<Area>> byCode;
  private final Map<Change, List<Succession>> onward;
  private final Map<Change, List<Succession>> back;
  private final Map<Area, List<Area>> children = new HashMap<>();

  /** What happened to the bearer of a code on a day. */
  private record Change(String code, LocalDate day) {}

  public Areas(Catalog catalog) {
    byCode = grouped(catalog.areas(), Area::code);
    onward = grouped(catalog.successions(), s -> new Change(s.from(), s.date()));
    back = grouped(catalog.successions(), s -> new Change(s.to(), s.date()));
    for (Area area : catalog.areas()) {
      above(area).forEach(a -> children.computeIfAbsent(a, p -> new ArrayList<>()).add(area));
    }
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.groupingBy(key));
  }

  /** The unit that bore {@code code} on {@code day}. */
  public Optional<Area> area(String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream().filter(a -> a.validOn(day)).findFirst();
  }

  /**
   * A unit on the other side of a succession.
   *
   * @param divided whether only a part of the older one went over
   */
  public record Counterpart(Area area, boolean divided) {}

  /** What {@code area} became on the day after its end, as far as it is known. */
  public List<Counterpart> successors(Area area) {
    return area.ended()
        ? onward.getOrDefault(new Change(area.code(), area.gone()), List.of()).stream()
            .flatMap(s -> counterpart(s.to(), s.date(), s))
            .toList()
        : List.of();
  }

  /** What {@code area} was made from when it began, as far as it is known. */
  public List<Counterpart> origins(Area area) {
    return back.getOrDefault(new Change(area.code(), area.validFrom()), List.of()).stream()
        .flatMap(s -> counterpart(s.from(), s.date().minusDays(1), s))
        .toList();
  }

  private Stream<Counterpart> counterpart(String code, LocalDate day, Succession succession) {
    return area(code, day).stream().map(area -> new Counterpart(area, succession.divided()));
  }

  /** The units right below that ended on the same day as {@code area}. */
  public List<Area> endedWith(Area area) {
    return children(area).stream().filter(child -> child.validTo().equals(area.validTo())).toList();
  }

  /** What the units became that ended with {@code area}, each new one once. */
  public List<Area> successorsThroughChildren(Area area) {
    return endedWith(area).stream()
        .flatMap(child -> successors(child).stream())
        .map(Counterpart::area)
        .distinct()
        .toList();
  }

  /** The areas above {@code area} while it was in force, the province first. */
  public List<Area> parents(Area area) {
    List<Area> parents = new ArrayList<>();
    Optional<Area> parent = above(area).findFirst();
    while (parent.isPresent()) {
      parents.add(parent.get());
      parent = above(parent.get()).findFirst();
    }
    Collections.reverse(parents);
    return parents;
  }

  /** The areas right below {@code area}, in the order of the catalog. */
  public List<Area> children(Area area) {
    return List.copyOf(children.getOrDefault(area, List.of()));
  }

  /** More than one where a code was borne by several in turn while {@code area} was in force. */
  private Stream<Area> above(Area area) {
    return byCode.getOrDefault(area.parent(), List.of()).stream()
        .filter(a -> a.level().compareTo(area.level()) < 0)
        .filter(area::overlaps)
        .filter(a -> area.address().startsWith(a.address()));
  }
}
