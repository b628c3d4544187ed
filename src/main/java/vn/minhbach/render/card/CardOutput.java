package vn.minhbach.render.card;

import java.awt.AWTError;
import java.io.IOException;
import java.io.OutputStream;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Card;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Draws every card as a PNG of 1200 x 630 pixels, {@code the.png} beside its page. */
public final class CardOutput implements Output {

  @Override
  public void files(Site site, Sink sink) throws IOException {
    if (site.cards().isEmpty()) {
      return;
    }
    CardPainter painter = new CardPainter(site.theme());
    for (Card card : site.cards().values()) {
      // A post that was shared before a page moved goes on showing its picture.
      for (String address : Redirect.oldAddresses(card.address(), site.catalog().redirects())) {
        sink.accept(
            new SiteFile(
                site.info().local(Card.imageOf(address)).substring(1),
                out -> painter.paint(card, out)));
      }
    }
  }

  /** Whether this machine can draw: some JDKs come without the libraries of their graphics. */
  public static boolean works(Site site) {
    try {
      new CardPainter(site.theme()).paint(site.cards().get("/"), OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written", e);
    } catch (LinkageError | AWTError e) {
      return false;
    }
  }
}
