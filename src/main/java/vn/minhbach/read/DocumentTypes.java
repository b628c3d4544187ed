package vn.minhbach.read;

import vn.minhbach.problem.Problems;
import vn.minhbach.read.narrative.Header;

/** The type of a document follows from its folder; a header may repeat it, as JBake's do. */
final class DocumentTypes {

  private DocumentTypes() {}

  /** Reports a type that is not the folder's. */
  static void check(Header header, String type, Problems problems) {
    header
        .value("type")
        .filter(value -> !value.text().equals(type))
        .ifPresent(value -> problems.error(value.place(), "header.type", value.text(), type));
  }
}
