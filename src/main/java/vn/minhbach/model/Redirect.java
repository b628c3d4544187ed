package vn.minhbach.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.problem.Place;

/**
 * An address that was published once, and the one that answers for it now.
 *
 * @param from an address of the portal, {@code /binh-an/2021/}, or a prefix, {@code /binh-an/*}
 * @param to an address; of a prefix a prefix, below which what follows in {@code from} is kept
 * @param place where {@code from} is written
 * @param toPlace where {@code to} is written
 */
public record Redirect(String from, String to, Place place, Place toPlace) {

  /** Ends an address that stands for all that begin with what is before it. */
  public static final String REST = "*";

  /** What decides comes first: a redirect of its own before a prefix, the longest prefix first. */
  public static final Comparator<Redirect> DECIDING =
      Comparator.comparing(Redirect::isPrefix)
          .thenComparing(redirect -> -redirect.from().length())
          .thenComparing(Redirect::from);

  /**
   * What of {@code redirects} leads {@code address}: a redirect of its own, or the longest prefix.
   */
  public static Optional<Redirect> of(String address, List<Redirect> redirects) {
    return redirects.stream().filter(redirect -> redirect.covers(address)).min(DECIDING);
  }

  /**
   * {@code address}, and every old address that leads to it. Files that programs read stand there
   * too: not every host leads on, and no program follows a page that does.
   */
  public static Set<String> oldAddresses(String address, List<Redirect> redirects) {
    Set<String> addresses = new TreeSet<>(Set.of(address));
    for (Redirect redirect : redirects) {
      if (redirect.isPrefix() && address.startsWith(redirect.toRoot())) {
        addresses.add(redirect.fromRoot() + address.substring(redirect.toRoot().length()));
      } else if (redirect.to().equals(address) && redirect.from().endsWith("/")) {
        addresses.add(redirect.from());
      }
    }
    return addresses;
  }

  /** Whether it leads all addresses that begin with one. */
  public boolean isPrefix() {
    return from.endsWith(REST);
  }

  /** What the addresses that it leads begin with; of no prefix the address itself. */
  public String fromRoot() {
    return root(from);
  }

  /** What the addresses that it leads to begin with; of no prefix the address itself. */
  public String toRoot() {
    return root(to);
  }

  public boolean covers(String address) {
    return isPrefix() ? address.startsWith(fromRoot()) : address.equals(from);
  }

  /** Where it leads {@code address}, which it covers. */
  public String target(String address) {
    return isPrefix() ? toRoot() + address.substring(fromRoot().length()) : to;
  }

  private static String root(String address) {
    return address.endsWith(REST)
        ? address.substring(0, address.length() - REST.length())
        : address;
  }
}
