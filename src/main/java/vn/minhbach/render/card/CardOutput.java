package vn.minhbach.render.card;

import java.awt.AWTError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Card;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.paint.Painters;
import vn.minhbach.theme.Theme;

/** Draws every card as a PNG of 1200 x 630 pixels, {@code the.png} beside its page. */
public final class CardOutput implements Output {

  @Override
  public Maker of(Site site) {
    if (site.cards().isEmpty()) {
      return new Maker() {};
    }
    Painters<CardPainter> painters = new Painters<>(() -> new CardPainter(site.theme()));
    return Maker.ofPages((page, sink) -> files(page, painters, site, sink));
  }

  private static void files(Page page, Painters<CardPainter> painters, Site site, Sink sink)
      throws IOException {
    Optional<Card> own = site.cards().of(page.head().address());
    if (own.isPresent()) {
      Card card = own.get();
      // A post that was shared before a page moved goes on showing its picture.
      for (String address : Redirect.oldAddresses(card.address(), site.catalog().redirects())) {
        String path = site.info().local(Card.imageOf(address)).substring(1);
        sink.accept(
            path,
            () -> Origin.of(card, site.theme().colour(), site.theme().logo().isPresent()),
            () -> new SiteFile(path, out -> painters.paint(p -> p.paint(card, out))));
      }
    }
  }

  /** Whether this machine can draw: some JDKs come without the libraries of their graphics. */
  public static boolean works(Site site) {
    return works(site.theme(), site.cards().of("/").orElseThrow());
  }

  /** The same, before there is a site. */
  public static boolean works() {
    return works(Theme.PLAIN, new Card("/", "", "Ế", List.of(), List.of(), "", "", ""));
  }

  private static boolean works(Theme theme, Card card) {
    try {
      new CardPainter(theme).paint(card, OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written", e);
    } catch (LinkageError | AWTError e) {
      return false;
    }
  }
}
