package vn.minhbach.page;

import java.util.List;

/** The data files and how much is in them. */
public record DataPage(Head head, List<DataFile> files, List<AreaCount> counts) implements Page {

  public DataPage {
    files = List.copyOf(files);
    counts = List.copyOf(counts);
  }

  /** A file of data: what a line of it is. */
  public record DataFile(Link link, String description, String rows) {}

  /** How much an area publishes. */
  public record AreaCount(Link area, String reports, String indicators, String observations) {}
}
