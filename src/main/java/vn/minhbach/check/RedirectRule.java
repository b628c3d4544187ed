package vn.minhbach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Redirect;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.publication.Addresses;

/**
 * A redirect leads from an address that is no longer there to one that is, at once.
 *
 * <p>A redirect from an address that is there would hide it. One that leads to another redirect
 * makes every visitor ask twice, and browsers give up on those that lead in a circle.
 */
final class RedirectRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Addresses addresses = Addresses.of(catalog);
    for (Redirect redirect : catalog.redirects()) {
      if (hides(redirect, addresses, problems)) {
        continue;
      }
      if (catalog.redirectOf(redirect.to()).isPresent()) {
        follow(redirect, catalog, problems);
      } else {
        to(redirect, addresses, problems);
      }
    }
  }

  /** Whether there is something where it leads from, which is reported. */
  private static boolean hides(Redirect redirect, Addresses addresses, Problems problems) {
    if (!redirect.isPrefix()) {
      boolean hides = addresses.has(redirect.from());
      if (hides) {
        problems.error(redirect.place(), "redirect.hides", redirect.from());
      }
      return hides;
    }
    Optional<String> there = addresses.below(redirect.fromRoot());
    there.ifPresent(
        hidden -> problems.error(redirect.place(), "redirect.covers", redirect.from(), hidden));
    return there.isPresent();
  }

  /** Reports where a redirect that leads to another one ends. */
  private static void follow(Redirect redirect, Catalog catalog, Problems problems) {
    List<String> path = new ArrayList<>(List.of(redirect.from(), redirect.to()));
    Set<Redirect> taken = new HashSet<>(Set.of(redirect));
    String address = redirect.to();
    Optional<Redirect> next = catalog.redirectOf(address);
    while (next.isPresent()) {
      address = next.get().target(address);
      boolean circle = path.contains(address) || !taken.add(next.get());
      path.add(address);
      if (circle) {
        problems.error(redirect.toPlace(), "redirect.loop", String.join(" → ", path));
        return;
      }
      next = catalog.redirectOf(address);
    }
    problems.error(redirect.toPlace(), "redirect.chain", redirect.to(), address);
  }

  private static void to(Redirect redirect, Addresses addresses, Problems problems) {
    boolean there =
        redirect.isPrefix()
            ? addresses.below(redirect.toRoot()).isPresent()
            : addresses.has(redirect.to());
    if (there || !readable(redirect, problems)) {
      return;
    }
    String rest = redirect.isPrefix() ? Redirect.REST : "";
    Set<String> known =
        addresses.all().stream()
            .filter(address -> !redirect.isPrefix() || address.endsWith("/"))
            .collect(Collectors.toSet());
    Optional<String> near = Nearest.near(redirect.toRoot(), known);
    if (near.isPresent()) {
      problems.error(redirect.toPlace(), "redirect.near", redirect.to(), near.get() + rest);
    } else {
      problems.error(redirect.toPlace(), "redirect.nowhere", redirect.to());
    }
  }

  /** Whether everything was read that may be at the target; what was not is reported there. */
  private static boolean readable(Redirect redirect, Problems problems) {
    String first = redirect.toRoot().substring(1).replaceFirst("/.*", "");
    return problems.sound(
        (Place place) -> Indicator.isDefinedAt(place) || mayDefine(place.path(), first));
  }

  private static boolean mayDefine(String path, String segment) {
    return path.equals("areas.csv")
        || path.equals("pages/" + segment + ".md")
        || path.startsWith("reports/" + segment + "/");
  }
}
