package vn.minhbach.page;

/**
 * A report in a list.
 *
 * @param area the area it reports on, its province after a comma
 * @param kind year, nine months, ...: a word of the interface
 * @param year in which its period ends
 */
public record ReportItem(
    Link link,
    String area,
    String period,
    String issued,
    String publisher,
    String kind,
    String year) {}
