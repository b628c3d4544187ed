package vn.minhbach;

import java.nio.file.Path;
import vn.minhbach.model.Catalog;

/** What the demonstration portal is built from; who asks for it waits for no build. */
public final class DemoContent {

  public static final Path FOLDER = Path.of("content");

  private DemoContent() {}

  /** What it says. */
  public static Catalog catalog() {
    return Read.CATALOG;
  }

  /** Read when somebody asks for it. */
  private static final class Read {

    static final Catalog CATALOG = new Portal(FOLDER, Sites.TODAY).check().catalog();
  }
}
