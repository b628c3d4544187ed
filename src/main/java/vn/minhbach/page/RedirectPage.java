package vn.minhbach.page;

/**
 * What stands at an address that moved, for hosts that can't be told to lead on.
 *
 * @param target where it leads
 */
public record RedirectPage(Head head, Link target) implements Page {

  @Override
  public boolean listed() {
    return false;
  }
}
