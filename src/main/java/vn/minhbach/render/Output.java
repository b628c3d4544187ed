package vn.minhbach.render;

import java.util.stream.Stream;
import vn.minhbach.page.Site;

/** A kind of files that a portal is published as. */
public interface Output {

  /** The files, made as they are asked for. */
  Stream<SiteFile> files(Site site);
}
