package vn.minhbach.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What the layout of a page loses or turns round. */
final class Layout {

  private static final String UNSEEN =
      """
      () => {
        const found = [];
        const walk = document.createTreeWalker(document.querySelector('main') || document.body,
          NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.textContent.trim();
          const of = walk.currentNode.parentElement;
          if (text && !of.checkVisibility({visibilityProperty: true})
              && !of.closest('svg title, svg desc, details:not([open]), .jsonly, template, script, noscript, [hidden]')) {
            found.push(text.slice(0, 60));
          }
        }
        return found;
      }
      """;

  private static final String OUT_OF_ORDER =
      """
      () => {
        const found = [];
        let last = 0;
        document.querySelectorAll('h1, h2, h3, .bottom').forEach(heading => {
          const box = heading.getBoundingClientRect();
          if (box.height > 1 && heading.checkVisibility()) {
            if (box.top + scrollY < last) { found.push(heading.textContent.trim().slice(0, 60)); }
            last = box.top + scrollY;
          }
        });
        return found;
      }
      """;

  private static final String LOST =
      """
      () => {
        const found = [];
        const width = document.documentElement.clientWidth;
        const name = e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40);
        if (document.documentElement.scrollWidth > width) { found.push('scrolls sideways'); }
        document.querySelectorAll('body *').forEach(e => {
          const box = e.getBoundingClientRect();
          if (!e.checkVisibility() || box.width < 2 || e.closest('.unseen, .skip, svg')) { return; }
          const held = e.parentElement.closest('.scroll, [class*=scroll], pre');
          if (!held && box.right > width + 1) { found.push('sticks out: ' + name(e)); }
          const style = getComputedStyle(e);
          if ((style.overflowX === 'hidden' || style.overflowX === 'clip')
              && e.scrollWidth > e.clientWidth + 1) { found.push('cut: ' + name(e)); }
        });
        return found;
      }
      """;

  private Layout() {}

  /** Makes it as wide, and waits until its scripts have seen that. */
  static void resize(Page page, int width, int height) {
    page.setViewportSize(width, height);
    page.evaluate("() => new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))");
  }

  /** Text that is not shown and can't be opened, but for what only a script has a use for. */
  static List<String> unseen(Page page) {
    return found(page, UNSEEN);
  }

  /** Headings that stand above the one before them. */
  static List<String> outOfOrder(Page page) {
    return found(page, OUT_OF_ORDER);
  }

  /** What sticks out of the page, or of a box that cuts it off. */
  static List<String> lost(Page page) {
    return found(page, LOST);
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }
}
