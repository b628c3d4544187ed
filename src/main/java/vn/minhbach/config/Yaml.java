package vn.minhbach.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.minhbach.config.Node.Entry;
import vn.minhbach.config.Node.Mapping;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.config.Node.Sequence;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ControlCharacters;

/**
 * Reads YAML, and JSON with it, into a tree of places. Types are not guessed: every single value is
 * text, so that {@code 04}, {@code no} and {@code 2021-06-15} stay what they are. Anchors and
 * aliases are refused: nobody needs them here, and they can make a small file enormous.
 */
public final class Yaml {

  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final int DEEPEST = 50;

  private final String path;
  private final int firstLine;
  private final Problems problems;
  private YAMLParser parser;

  private Yaml(String path, int firstLine, Problems problems) {
    this.path = path;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * Reads {@code text}; empty, and reported, where it is not YAML or holds nothing.
   *
   * @param firstLine the line of the file in which {@code text} begins, from 1
   */
  public static Optional<Node> read(String path, String text, int firstLine, Problems problems) {
    return new Yaml(path, firstLine, problems).document(text);
  }

  private Optional<Node> document(String text) {
    try (YAMLParser p = FACTORY.createParser(text)) {
      parser = p;
      if (p.nextToken() == null) {
        problems.error(Place.file(path), "yaml.empty");
        return Optional.empty();
      }
      Node root = value(0);
      if (p.nextToken() != null) {
        problems.error(here(), "yaml.documents");
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (Refused e) {
      problems.error(e.place, e.code);
    } catch (JsonProcessingException e) {
      syntaxError(e);
    } catch (IOException | RuntimeException e) {
      // SnakeYAML reports some malformed input by exceptions of its own.
      problems.error(Place.file(path), "yaml.syntax", e.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private Node value(int depth) throws IOException {
    Place place = here();
    if (depth > DEEPEST) {
      throw new Refused(place, "yaml.deep");
    }
    if (parser.getObjectId() != null || parser.isCurrentAlias()) {
      throw new Refused(place, "yaml.alias");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(place, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(depth + 1));
      }
      return new Sequence(items, place);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
    ControlCharacters.first(text)
        .ifPresent(
            at ->
                problems.error(place, "encoding.control", ControlCharacters.name(text.charAt(at))));
    return new Scalar(text, place);
  }

  private Mapping mapping(Place place, int depth) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = here();
      String key = parser.currentName();
      parser.nextToken();
      Entry earlier = entries.putIfAbsent(key, new Entry(keyPlace, value(depth + 1)));
      if (earlier != null) {
        problems.error(keyPlace, "yaml.duplicate", key, earlier.keyPlace().toString());
      }
    }
    return new Mapping(entries, place);
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private Place place(JsonLocation location) {
    return location == null
        ? Place.file(path)
        : new Place(
            path, location.getLineNr() + firstLine - 1, Math.max(1, location.getColumnNr()));
  }

  /** SnakeYAML tells the context first and the problem after; the problem is what to look at. */
  private void syntaxError(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      boolean atEnd = marked.getProblem().contains("end of stream");
      Mark mark =
          atEnd && marked.getContextMark() != null
              ? marked.getContextMark()
              : marked.getProblemMark();
      problems.error(
          new Place(path, mark.getLine() + firstLine, mark.getColumn() + 1),
          "yaml.syntax",
          marked.getProblem());
    } else {
      problems.error(place(e.getLocation()), "yaml.syntax", e.getOriginalMessage());
    }
  }

  /** Ends the reading of a file that is refused as a whole. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final String code;

    Refused(Place place, String code) {
      super(code, null, false, false);
      this.place = place;
      this.code = code;
    }
  }
}
