package vn.minhbach.page;

/** What a visitor sees at an address that there is not. */
public record NotFoundPage(Head head) implements Page {

  @Override
  public boolean listed() {
    return false;
  }
}
