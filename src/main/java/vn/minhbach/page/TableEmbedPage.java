package vn.minhbach.page;

/**
 * A table of a report in a frame of another site.
 *
 * @param area with the areas above it
 * @param period that the report is about
 */
public record TableEmbedPage(
    Head head, Link full, String area, String period, TableView table, Embed embed)
    implements EmbedPage {}
