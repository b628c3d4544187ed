package vn.minhbach.page;

/** What a part of the portal that was downloaded is, and where its latest state can be read. */
public record ExtractPage(Head head, AreaPage area) implements Page {

  @Override
  public boolean listed() {
    return false;
  }
}
