package vn.minhbach.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.json.Json;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.LedgerLine;
import vn.minhbach.model.ledger.Printed;

/** The ledger as a file: one JSON object a line, sorted, so that branches that add to it merge. */
public final class LedgerText {

  private LedgerText() {}

  /**
   * The lines of {@code ledger} as they are, and those that {@code release} adds, in their order.
   */
  public static String of(Ledger ledger, Release release) {
    List<LedgerLine> lines = new ArrayList<>(ledger.lines());
    lines.addAll(release.added());
    lines.sort(LedgerLine.ORDER);
    return lines.stream().map(LedgerText::line).collect(Collectors.joining());
  }

  private static String line(LedgerLine line) {
    Printed printed = line.printed();
    Json json = new Json();
    json.object(
        one -> {
          one.key("address").string(line.address());
          one.key("date").string(line.date().toString());
          if (line.edition() > 0) {
            one.key("edition").number(line.edition());
          }
          text("indicator", printed.indicator(), one);
          text("text", printed.text(), one);
          if (!printed.cells().isEmpty()) {
            one.key("cells")
                .object(cells -> printed.cells().forEach((c, text) -> cells.key(c).string(text)));
          }
          if (!printed.parts().isEmpty()) {
            one.key("parts").array(parts -> printed.parts().forEach(parts::string));
          }
          text("sha256", line.fingerprint(), one);
        });
    return json + "\n";
  }

  private static void text(String key, String text, Json json) {
    if (!text.isEmpty()) {
      json.key(key).string(text);
    }
  }
}
