package vn.minhbach.check;

import java.util.Optional;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.TextPage;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Problems;
import vn.minhbach.publication.Addresses;

/**
 * A link to a page or a file of the portal leads to one that there is.
 *
 * <p>One that leads to a redirect works, and is a warning: the portal's own texts had better name
 * the address as it is now.
 */
final class LinkRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Addresses addresses = Addresses.of(catalog);
    catalog.reports().forEach(r -> check(r.narrative(), catalog, addresses, problems));
    catalog.pages().stream()
        .flatMap(TextPage::narratives)
        .forEach(text -> check(text, catalog, addresses, problems));
  }

  private static void check(
      Narrative narrative, Catalog catalog, Addresses addresses, Problems problems) {
    narrative.links().stream()
        .filter(link -> link.target().startsWith("/"))
        .forEach(link -> check(link, catalog, addresses, problems));
  }

  private static void check(
      Inline.Link link, Catalog catalog, Addresses addresses, Problems problems) {
    String address = link.target().replaceFirst("[#?].*$", "");
    if (addresses.has(address)) {
      return;
    }
    Optional<Redirect> redirect = catalog.redirectOf(address);
    if (redirect.isPresent()) {
      String now = redirect.get().target(address) + link.target().substring(address.length());
      problems.warning(link.place(), "link.moved", link.target(), now);
    } else {
      problems.error(link.place(), "link.nowhere", link.target());
    }
  }
}
