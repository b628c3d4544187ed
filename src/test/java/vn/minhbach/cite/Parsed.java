package vn.minhbach.cite;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** Citations as the parsers of reference managers read them. */
public final class Parsed {

  private Parsed() {}

  /** The fields of the one BibTeX entry by name, as LaTeX prints them; its kind as {@code type}. */
  public static Map<String, String> bibTex(String text) {
    try {
      BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
      if (database.getEntries().size() != 1) {
        throw new AssertionError("one entry was written: " + text);
      }
      BibTeXEntry entry = database.getEntries().values().iterator().next();
      Map<String, String> fields = new TreeMap<>();
      fields.put("type", entry.getType().getValue());
      fields.put("key", entry.getKey().getValue());
      for (var field : entry.getFields().entrySet()) {
        String name = field.getKey().getValue();
        String value = field.getValue().toUserString();
        // An address is printed as it is, by the package for addresses.
        fields.put(name, name.equals("url") ? value : printed(value));
      }
      return fields;
    } catch (ParseException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String printed(String latex) throws ParseException {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
  }

  public static RisRecord ris(String text) {
    List<RisRecord> records = KRis.processList(List.of(text.split("\r\n", 0)));
    if (records.size() != 1) {
      throw new AssertionError("one record was written: " + text);
    }
    return records.get(0);
  }

  public static CSLItemData csl(String text) {
    try {
      List<Map<String, Object>> items =
          new ObjectMapper().readValue(text, new TypeReference<List<Map<String, Object>>>() {});
      if (items.size() != 1) {
        throw new AssertionError("one item was written: " + text);
      }
      return CSLItemData.fromJson(items.get(0));
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
