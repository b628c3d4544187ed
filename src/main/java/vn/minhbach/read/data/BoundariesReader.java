package vn.minhbach.read.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Boundary;
import vn.minhbach.model.Boundary.Position;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * Reads {@code areas.geojson}: the outlines of areas (RFC 7946), polygons by the code of the area.
 *
 * <p>Features are read one after another, for the file may be large. A mistake is reported where
 * its feature begins.
 */
public final class BoundariesReader {

  private static final String FILE = "areas.geojson";
  private static final JsonMapper JSON = new JsonMapper();

  private final SourceFile file;
  private final Set<String> codes;
  private final Unread unread;
  private final Problems problems;
  private final Map<String, Boundary> read = new LinkedHashMap<>();

  private BoundariesReader(SourceFile file, Set<String> codes, Unread unread, Problems problems) {
    this.file = file;
    this.codes = codes;
    this.unread = unread;
    this.problems = problems;
  }

  /**
   * The outlines in the file's order; none where there is no such file.
   *
   * @param unread areas that could not be read
   */
  public static List<Boundary> read(
      ContentFolder content, List<Area> areas, Unread unread, Problems problems) {
    Optional<SourceFile> file = content.readIfPresent(FILE);
    if (file.isEmpty()) {
      return List.of();
    }
    Set<String> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
    return new BoundariesReader(file.get(), codes, unread, problems).collection();
  }

  private List<Boundary> collection() {
    try (JsonParser parser = JSON.createParser(file.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        form(file.place(1, 1), "{\"type\": \"FeatureCollection\"}");
        return List.of();
      }
      boolean features = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean here = parser.currentName().equals("features");
        parser.nextToken();
        if (here && parser.currentToken() == JsonToken.START_ARRAY) {
          features = true;
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place place = place(parser.currentTokenLocation());
            feature(parser.readValueAsTree(), place);
          }
        } else {
          parser.skipChildren();
        }
      }
      if (!features) {
        form(file.place(1, 1), "\"features\": [...]");
      }
    } catch (JsonProcessingException e) {
      // What Jackson adds in parentheses says where else it looked, and where it hides the source.
      String what = e.getOriginalMessage().replaceFirst(" \\(.*", "");
      problems.error(place(e.getLocation()), "geojson.syntax", what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(read.values());
  }

  private Place place(JsonLocation location) {
    return location == null
        ? file.whole()
        : file.place(location.getLineNr(), location.getColumnNr());
  }

  private void form(Place place, String expected) {
    problems.error(place, "geojson.form", expected);
  }

  private void feature(JsonNode feature, Place place) {
    String code = feature.path("properties").path("code").asText();
    if (code.isEmpty()) {
      form(place, "\"properties\": {\"code\": \"...\"}");
      return;
    }
    if (!codes.contains(code)) {
      if (!unread.mayDefine(code)) {
        problems.error(place, "geojson.area", code);
      }
      return;
    }
    List<List<Position>> rings = rings(feature.path("geometry"), code, place);
    if (!rings.isEmpty() && read.putIfAbsent(code, new Boundary(code, rings)) != null) {
      problems.error(place, "geojson.twice", code);
    }
  }

  /** The rings of all polygons; none, and reported, where one of them is wrong. */
  private List<List<Position>> rings(JsonNode geometry, String code, Place place) {
    String type = geometry.path("type").asText();
    List<JsonNode> polygons = new ArrayList<>();
    if (type.equals("Polygon")) {
      polygons.add(geometry.path("coordinates"));
    } else if (type.equals("MultiPolygon")) {
      geometry.path("coordinates").forEach(polygons::add);
    }
    List<List<Position>> rings = new ArrayList<>();
    for (JsonNode polygon : polygons) {
      for (JsonNode ring : polygon) {
        Optional<List<Position>> positions = ring(ring, code, place);
        if (positions.isEmpty()) {
          return List.of();
        }
        rings.add(positions.get());
      }
    }
    if (rings.isEmpty()) {
      form(
          place,
          "\"geometry\": {\"type\": \"Polygon\" | \"MultiPolygon\", \"coordinates\": [...]}");
    }
    return rings;
  }

  private Optional<List<Position>> ring(JsonNode ring, String code, Place place) {
    List<Position> positions = new ArrayList<>();
    for (JsonNode node : ring) {
      double longitude = node.path(0).asDouble(Double.NaN);
      double latitude = node.path(1).asDouble(Double.NaN);
      // Written so that what is not a number is refused as well.
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
        problems.error(place, "geojson.position", code, node.toString());
        return Optional.empty();
      }
      positions.add(new Position(longitude, latitude));
    }
    if (positions.size() < 4 || !positions.get(0).equals(positions.get(positions.size() - 1))) {
      problems.error(place, "geojson.ring", code);
      return Optional.empty();
    }
    return Optional.of(positions);
  }
}
