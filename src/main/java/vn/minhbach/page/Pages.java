package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All pages of a portal.
 *
 * @param groups in no order that readers would see
 */
public record Pages(List<PageGroup> groups) {

  public Pages {
    groups = List.copyOf(groups);
  }

  /** Composes all of them, one after the other. */
  public Stream<Page> stream() {
    return groups.stream().flatMap(group -> group.pages().get().stream());
  }

  /** Those of one kind, with their light pages. */
  public Pages only(Class<? extends Page> kind) {
    return new Pages(groups.stream().filter(group -> group.kind() == kind).toList());
  }

  /** The first of each kind that is wanted, with its light pages. */
  Pages oneOfEach(Predicate<Class<? extends Page>> wanted) {
    Map<Class<? extends Page>, PageGroup> first = new LinkedHashMap<>();
    groups.forEach(group -> first.putIfAbsent(group.kind(), group));
    first.keySet().removeIf(wanted.negate());
    return new Pages(List.copyOf(first.values()));
  }

  /** Those of one kind, each to be composed; not light pages. */
  public <P extends Page> List<Supplier<P>> of(Class<P> kind) {
    return of(kind, address -> true);
  }

  /** Those of them at addresses that {@code wanted} means. */
  <P extends Page> List<Supplier<P>> of(Class<P> kind, Predicate<String> wanted) {
    return only(kind).groups().stream()
        .filter(group -> wanted.test(group.address()))
        .map(group -> (Supplier<P>) () -> kind.cast(group.pages().get().get(0)))
        .toList();
  }

  /** These by address, for who asks for few of them often. */
  PagesByAddress byAddress() {
    return PagesByAddress.of(groups);
  }

  /** These, and {@code page} before them. */
  Pages after(Page page) {
    List<PageGroup> all = new ArrayList<>();
    all.add(PageGroup.of(page));
    all.addAll(groups);
    return new Pages(all);
  }
}
