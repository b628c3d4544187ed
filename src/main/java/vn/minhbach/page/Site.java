package vn.minhbach.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.minhbach.model.Catalog;
import vn.minhbach.theme.Theme;

/**
 * A composed portal: what the outputs are made from.
 *
 * @param feeds what is new, for those who follow it
 * @param gone addresses where something was published that is published no more, each with all
 *     below it ({@code /x/y/*})
 * @param cards the pictures of pages; none where none can be drawn
 * @param content the content folder, from which attachments are copied
 * @param theme how it looks where it differs
 * @param extract which part of the portal this is; none where it is whole
 */
public record Site(
    SiteInfo info,
    Catalog catalog,
    List<FindingView> findings,
    Pages pages,
    Supplier<List<Feed>> feeds,
    List<String> gone,
    Cards cards,
    Messages messages,
    Path content,
    Theme theme,
    Optional<Extract> extract) {

  public Site {
    findings = List.copyOf(findings);
    gone = List.copyOf(gone);
  }

  /** The card of {@code page}: its own, or else the portal's. */
  public Optional<Card> card(Page page) {
    return cards.of(page.head().address()).or(() -> cards.of("/"));
  }

  /** The same portal where no picture can be drawn. */
  public Site withoutCards() {
    return with(pages, Cards.NONE, extract);
  }

  /** The same portal with one page of each kind that is {@code wanted}. */
  public Site sample(Predicate<Class<? extends Page>> wanted) {
    return with(pages.oneOfEach(wanted), cards, extract);
  }

  private Site with(Pages pages, Cards cards, Optional<Extract> extract) {
    return new Site(
        info, catalog, findings, pages, feeds, gone, cards, messages, content, theme, extract);
  }

  /** The parts of it that can be read by themselves, each as a portal. */
  public List<Site> extracts() {
    PagesByAddress all = pages.byAddress();
    return Extract.of(this).stream()
        // Pictures for sharing are no use there, and are most of the bytes.
        .map(part -> with(part.pages(all), Cards.NONE, Optional.of(part)))
        .toList();
  }
}
