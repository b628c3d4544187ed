package vn.minhbach.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.bench.corpus.KnownItem;
import vn.minhbach.browser.Chromium;

/** A browser that asks a search engine every known item. */
final class Browsing implements AutoCloseable {

  private static final int STEP = 50;

  private final Chromium chromium =
      Chromium.find()
          .orElseThrow(() -> new IllegalStateException("install Chromium or set CHROMIUM"));

  /**
   * What one query took and found.
   *
   * @param firstSent what a reader with an empty cache is sent for it
   * @param nextSent what one is sent for it who has asked the item before
   */
  record Asked(
      KnownItem item,
      Engine.Answer first,
      CountingHost.Sent firstSent,
      Engine.Answer next,
      CountingHost.Sent nextSent) {

    /** Whether a right page is among the results. */
    boolean found() {
      return first.addresses().stream().anyMatch(item::accepts);
    }
  }

  /** Asks each item in a new context, and then the one after it in the same. */
  List<Asked> ask(Engine engine, List<KnownItem> items) throws IOException {
    List<Engine.Answer> first = new ArrayList<>();
    List<CountingHost.Sent> firstSent = new ArrayList<>();
    List<Engine.Answer> next = new ArrayList<>();
    List<CountingHost.Sent> nextSent = new ArrayList<>();
    try (CountingHost host = new CountingHost(engine.root())) {
      for (int i = 0; i < items.size(); i++) {
        try (BrowserContext context = chromium.browser().newContext()) {
          Page page = context.newPage();
          first.add(engine.first(page, host.url(), items.get(i).query()));
          firstSent.add(host.takeSent());
          next.add(engine.next(page, items.get((i + 1) % items.size()).query()));
          nextSent.add(host.takeSent());
        }
        if ((i + 1) % STEP == 0) {
          Progress.say("%s: %d of %d queries", engine.name(), i + 1, items.size());
        }
      }
    }
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int before = Math.floorMod(i - 1, items.size());
      asked.add(
          new Asked(
              items.get(i),
              first.get(i),
              firstSent.get(i),
              next.get(before),
              nextSent.get(before)));
    }
    return asked;
  }

  @Override
  public void close() {
    chromium.close();
  }
}
