package vn.minhbach.intake.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole document as it was read.
 *
 * @param notes the footnotes by key, in the document's order
 */
public record Writing(List<Block> blocks, Map<String, List<Block.Paragraph>> notes) {

  public Writing {
    blocks = List.copyOf(blocks);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }
}
