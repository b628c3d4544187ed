package vn.minhbach.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.config.Node.Entry;
import vn.minhbach.config.Node.Mapping;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.config.Node.Sequence;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Reads JSON of others into a tree of places, with the tabs and escapes that {@link Yaml} does not
 * know. Every single value is text as it is written; of a key that is there twice the first counts.
 */
public final class JsonTree {

  private static final int DEEPEST = 50;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final String path;
  private final Problems problems;
  private final JsonParser parser;

  private JsonTree(String path, Problems problems, JsonParser parser) {
    this.path = path;
    this.problems = problems;
    this.parser = parser;
  }

  /** Reads {@code text}; empty, and reported with its place, where it is no JSON. */
  public static Optional<Node> read(String path, String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        problems.error(Place.file(path), "json.empty");
        return Optional.empty();
      }
      JsonTree tree = new JsonTree(path, problems, parser);
      Node root = tree.value();
      if (parser.nextToken() != null) {
        problems.error(tree.place(parser.currentTokenLocation()), "json.more");
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Place place =
          at == null ? Place.file(path) : new Place(path, at.getLineNr(), at.getColumnNr());
      problems.error(place, "json.syntax", e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    return Optional.empty();
  }

  private Node value() throws IOException {
    Place place = place(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(place);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new Sequence(items, place);
    }
    return new Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), place);
  }

  private Mapping mapping(Place place) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = place(parser.currentTokenLocation());
      String key = parser.currentName();
      parser.nextToken();
      Entry earlier = entries.putIfAbsent(key, new Entry(keyPlace, value()));
      if (earlier != null) {
        problems.warning(keyPlace, "yaml.duplicate", key, earlier.keyPlace().toString());
      }
    }
    return new Mapping(entries, place);
  }

  private Place place(JsonLocation location) {
    return new Place(path, location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}
