package vn.minhbach.model.narrative;

/**
 * A stretch of a narrative that can be pointed at: a heading, a paragraph, an item's paragraph.
 *
 * @param anchor its id in the page
 * @param section the headings above it, outermost first, joined by {@code ›}
 * @param text its words without marks
 * @param heading whether it is a heading
 */
public record Passage(String anchor, String section, String text, boolean heading) {}
