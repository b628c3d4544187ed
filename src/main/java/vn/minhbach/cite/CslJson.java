package vn.minhbach.cite;

import vn.minhbach.json.Json;

/**
 * A citation as CSL-JSON, from which a CSL processor makes any style: a list of one item.
 *
 * <p>The body that published a report is its author; named as its publisher too, it would be
 * printed twice.
 */
public final class CslJson {

  private CslJson() {}

  public static String of(Citation citation) {
    return new Json().array(list -> list.object(item -> write(citation, item))) + "\n";
  }

  private static void write(Citation citation, Json item) {
    boolean report = citation.kind() == Citation.Kind.REPORT;
    field("id", citation.key(), item);
    field("type", report ? "report" : "webpage", item);
    field("title", citation.title(), item);
    item.key("author")
        .array(list -> list.object(name -> field("literal", citation.author(), name)));
    field("publisher-place", citation.place(), item);
    field("number", citation.number(), item);
    date(citation, item);
    field("edition", citation.edition(), item);
    field(report ? "source" : "container-title", citation.portal(), item);
    field("language", citation.language(), item);
    field("URL", citation.address(), item);
  }

  private static void date(Citation citation, Json item) {
    String[] parts = citation.dateParts();
    if (parts.length > 0) {
      item.key("issued")
          .object(
              issued ->
                  issued
                      .key("date-parts")
                      .array(
                          dates ->
                              dates.array(
                                  date -> {
                                    for (String part : parts) {
                                      date.number(Integer.parseInt(part));
                                    }
                                  })));
    }
  }

  private static void field(String name, String value, Json json) {
    if (!value.isEmpty()) {
      json.key(name).string(value);
    }
  }
}
