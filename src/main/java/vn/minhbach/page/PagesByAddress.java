package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All pages of a portal by address: to find those of one area does not take longer where there are
 * many others.
 *
 * @param everywhere groups that hold pages from everywhere
 */
record PagesByAddress(NavigableMap<String, PageGroup> groups, List<PageGroup> everywhere) {

  static PagesByAddress of(List<PageGroup> all) {
    NavigableMap<String, PageGroup> groups = new TreeMap<>();
    List<PageGroup> everywhere = new ArrayList<>();
    for (PageGroup group : all) {
      if (group.address().isEmpty()) {
        everywhere.add(group);
      } else if (groups.put(group.address(), group) != null) {
        throw new IllegalArgumentException("two pages at " + group.address());
      }
    }
    return new PagesByAddress(groups, List.copyOf(everywhere));
  }

  /**
   * Those at addresses that {@code wanted} means.
   *
   * @param roots one of which each of them begins with
   */
  Pages below(Collection<String> roots, Predicate<String> wanted) {
    NavigableMap<String, PageGroup> there = new TreeMap<>();
    for (String root : roots) {
      for (PageGroup group : groups.tailMap(root, true).values()) {
        if (!group.address().startsWith(root)) {
          break;
        }
        if (wanted.test(group.address())) {
          there.put(group.address(), group);
        }
      }
    }
    return new Pages(
        Stream.concat(there.values().stream(), everywhere.stream())
            .map(group -> only(wanted, group))
            .toList());
  }

  private static PageGroup only(Predicate<String> wanted, PageGroup group) {
    return new PageGroup(
        group.kind(),
        group.address(),
        () ->
            group.pages().get().stream()
                .filter(page -> wanted.test(page.head().address()))
                .toList());
  }
}
