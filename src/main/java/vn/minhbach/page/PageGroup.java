package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page and its light pages, composed when they are asked for: a page takes far more memory than
 * what it is made from.
 *
 * @param kind of the page
 * @param address of the page, below which its light pages are; empty where the group holds pages
 *     from everywhere
 * @param pages composes them, anew at each call
 */
public record PageGroup(Class<? extends Page> kind, String address, Supplier<List<Page>> pages) {

  /** A page with its light pages. */
  static <P extends Page> PageGroup of(Class<P> kind, String address, Supplier<P> page) {
    return new PageGroup(
        kind,
        address,
        () -> {
          List<Page> pages = new ArrayList<>();
          pages.add(page.get());
          pages.addAll(EmbedComposer.of(pages.get(0)));
          return pages;
        });
  }

  /** A page that is composed already. */
  public static PageGroup of(Page page) {
    return new PageGroup(page.getClass(), page.head().address(), () -> List.of(page));
  }
}
