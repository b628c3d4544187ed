package vn.minhbach.model;

/**
 * Where a report states an observation.
 *
 * @param anchor the id of the paragraph, list item, footnote or table row in the report's page
 * @param sentence the words that state it; empty where a row of a printed table does
 * @param section the headings above it, outermost first, joined by {@code ›}; empty at the top
 */
public record Source(String anchor, String sentence, String section) {}
