package vn.minhbach.page;

import java.util.List;

/**
 * The data files and how much is in them.
 *
 * @param whole files that hold all of them
 * @param descriptions files that say to programs what the data are
 */
public record DataPage(
    Head head,
    List<DataFile> files,
    List<Whole> whole,
    List<Whole> descriptions,
    List<AreaCount> counts,
    List<Thing> things)
    implements Page {

  /** What the address of a page has before it where its data are: {@code /data/v1/an-giang/...}. */
  public static final String API = "/data/v1";

  public DataPage {
    things = List.copyOf(things);
    files = List.copyOf(files);
    whole = List.copyOf(whole);
    descriptions = List.copyOf(descriptions);
    counts = List.copyOf(counts);
  }

  /** A table of data in its forms: what a line of it is. */
  public record DataFile(String name, String description, String rows, List<Link> forms) {

    public DataFile {
      forms = List.copyOf(forms);
    }
  }

  /** A file, and what it is for. */
  public record Whole(Link link, String description) {}

  /** How much an area publishes. */
  public record AreaCount(Link area, String reports, String indicators, String observations) {}
}
