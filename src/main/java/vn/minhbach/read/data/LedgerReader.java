package vn.minhbach.read.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.LedgerLine;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * Reads {@code published.jsonl}: one JSON object a line, in any order, for branches that released
 * in parallel are merged line by line.
 */
public final class LedgerReader {

  /** The file's name in the content folder. */
  public static final String FILE = "published.jsonl";

  /** In MB: some ten thousand long reports. */
  private static final int LARGEST = 1024;

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private final SourceFile file;
  private final Problems problems;

  private LedgerReader(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The ledger; an empty one where there is no such file.
   *
   * @param moved where an address leads today
   */
  public static Ledger read(ContentFolder content, UnaryOperator<String> moved, Problems problems) {
    Optional<SourceFile> file = content.readIfPresent(FILE, LARGEST);
    if (file.isEmpty()) {
      return Ledger.EMPTY;
    }
    Ledger ledger = new Ledger(new LedgerReader(file.get(), problems).lines(), moved);
    // What a broken line was about is missing from its edition; that is one mistake, not two.
    if (problems.sound(FILE)) {
      ledger.damaged().forEach(l -> problems.error(l.source(), "ledger.damaged", l.address()));
    }
    return ledger;
  }

  private List<LedgerLine> lines() {
    Map<List<Object>, LedgerLine> read = new LinkedHashMap<>();
    List<String> texts = file.lines();
    for (int i = 0; i < texts.size(); i++) {
      Place place = file.place(i + 1, 1);
      String text = texts.get(i);
      if (text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>")) {
        problems.error(place, "ledger.conflict");
      } else if (!text.isBlank()) {
        line(text, place).ifPresent(line -> add(line, read));
      }
    }
    return new ArrayList<>(read.values());
  }

  /** Two releases of one address on two days are one; two editions of one number are not. */
  private void add(LedgerLine line, Map<List<Object>, LedgerLine> read) {
    LedgerLine earlier = read.putIfAbsent(List.of(line.address(), line.edition()), line);
    if (earlier != null && line.edition() > 0 && !earlier.printed().equals(line.printed())) {
      problems.error(
          line.source(),
          "ledger.twice",
          line.address(),
          String.valueOf(line.edition()),
          earlier.source().toString());
    }
  }

  private Optional<LedgerLine> line(String text, Place place) {
    try {
      JsonNode node = JSON.readTree(text);
      LocalDate date = LocalDate.parse(node.path("date").asText());
      String address = node.path("address").asText();
      if (address.startsWith("/")) {
        Printed printed =
            new Printed(
                node.path("text").asText(),
                cells(node.path("cells")),
                parts(node.path("parts")),
                node.path("indicator").asText());
        return Optional.of(
            new LedgerLine(
                address,
                date,
                node.path("edition").asInt(),
                printed,
                node.path("sha256").asText(),
                place));
      }
      problems.error(place, "ledger.line", "address");
    } catch (JsonProcessingException e) {
      problems.error(place, "ledger.line", e.getOriginalMessage());
    } catch (DateTimeParseException e) {
      problems.error(place, "ledger.line", "date");
    }
    return Optional.empty();
  }

  private static Map<String, String> cells(JsonNode node) {
    Map<String, String> cells = new LinkedHashMap<>();
    node.fields().forEachRemaining(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
    return cells;
  }

  private static List<String> parts(JsonNode node) {
    List<String> parts = new ArrayList<>();
    node.forEach(part -> parts.add(part.asText()));
    return parts;
  }
}
