package vn.minhbach.render;

import java.io.IOException;
import vn.minhbach.page.Site;

/** A kind of files that a portal is published as. */
public interface Output {

  /** Gives the files, one by one, as they are made. */
  void files(Site site, Sink sink) throws IOException;

  /** Takes files. */
  @FunctionalInterface
  interface Sink {
    void accept(SiteFile file) throws IOException;
  }
}
