package vn.minhbach.model;

import java.util.List;

/**
 * A source document, published as it is.
 *
 * @param name its file name, in ASCII
 * @param path where it is in the content folder
 * @param bytes its size
 * @param sha256 hexadecimal, lower case
 * @param tableLines the lines of a plain text that hold cells between tabs; none of other files
 */
public record Attachment(
    String name, String path, long bytes, String sha256, List<TableLine> tableLines) {

  public Attachment {
    tableLines = List.copyOf(tableLines);
  }
}
