package vn.minhbach.intake.opensdg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.Xml;
import vn.minhbach.source.SourceFile;

/**
 * Reads the observations of a data message of SDMX-ML, 2.0 or 2.1: generic, where values are
 * elements with the id of their component, or structure specific, where they are attributes of that
 * name. What is said of a series holds for each of its observations.
 */
final class SdmxData {

  static final String PERIOD = "TIME_PERIOD";
  static final String VALUE = "OBS_VALUE";

  /** As of a table of CSV; places take more memory than texts. */
  private static final int MOST_CELLS = 4_000_000;

  /** Characters, counted for each observation that a series says them of. */
  private static final long MOST_TEXT = 256L * 1024 * 1024;

  private final SourceFile file;
  private final Problems doubts;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> series = new LinkedHashMap<>();

  /** Of the observation that is being read; also takes what belongs to nothing that is read. */
  private Map<String, String> values = new LinkedHashMap<>();

  private Optional<Place> observation = Optional.empty();
  private boolean groups;
  private long cells;
  private long text;

  private SdmxData(SourceFile file, Problems doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  /**
   * An observation.
   *
   * @param values by the id of their component
   */
  record Row(Map<String, String> values, Place place) {}

  /** The observations; empty, with a doubt, where the file holds none that can be read. */
  static Optional<List<Row>> read(SourceFile file, Problems doubts) {
    SdmxData data = new SdmxData(file, doubts);
    try {
      return data.read(Xml.of(new StringReader(file.text())));
    } catch (XMLStreamException e) {
      doubts.warning(SdmxStructure.place(e, file), "sdg.xml", SdmxStructure.message(e));
      return Optional.empty();
    }
  }

  private Optional<List<Row>> read(Xml xml) throws XMLStreamException {
    String root = xml.nextElement().orElse("");
    if (!root.endsWith("Data")) {
      doubts.warning(file.place(1, 1), "sdg.sdmx.nodata", root);
      return Optional.empty();
    }
    for (Optional<String> name = xml.nextElement(); name.isPresent(); name = xml.nextElement()) {
      element(name.get(), xml);
      if (cells > MOST_CELLS || text > MOST_TEXT) {
        boolean many = cells > MOST_CELLS;
        String most = String.valueOf(many ? MOST_CELLS : MOST_TEXT);
        doubts.warning(place(xml), many ? "tidy.toomany" : "sdg.sdmx.repeated", most);
        return Optional.empty();
      }
    }
    endObservation();
    if (rows.isEmpty()) {
      doubts.warning(file.whole(), "tidy.nocells");
      return Optional.empty();
    }
    return Optional.of(rows);
  }

  private void element(String name, Xml xml) throws XMLStreamException {
    switch (name) {
      case "DataSet", "Group" -> {
        endObservation();
        series.clear();
        values = new LinkedHashMap<>();
        if (name.equals("Group")) {
          if (!groups) {
            doubts.warning(place(xml), "sdg.sdmx.group");
          }
          groups = true;
          xml.skip();
        }
      }
      case "Series" -> {
        endObservation();
        series.clear();
        values = series;
        attributes(xml);
      }
      case "Obs" -> {
        endObservation();
        values = new LinkedHashMap<>(series);
        observation = Optional.of(place(xml));
        attributes(xml);
      }
      case "Value" -> put(xml.attribute("id") + xml.attribute("concept"), xml.attribute("value"));
      case "ObsDimension" -> {
        String id = xml.attribute("id");
        put(id.isEmpty() ? PERIOD : id, xml.attribute("value"));
      }
      case "ObsValue" -> put(VALUE, xml.attribute("value"));
      case "Time" -> put(PERIOD, xml.words());
      default -> {
        // What holds these, and the header of the message.
      }
    }
  }

  /** The attributes of the element that are of no other namespace. */
  private void attributes(Xml xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty()) {
        put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
  }

  private void put(String id, String value) {
    if (!id.isEmpty()) {
      values.put(id, value.strip());
    }
  }

  private void endObservation() {
    if (observation.isPresent()) {
      rows.add(new Row(values, observation.get()));
      cells += values.size();
      values.values().forEach(value -> text += value.length());
      observation = Optional.empty();
    }
  }

  private Place place(Xml xml) {
    return file.place(xml.getLocation().getLineNumber(), 0);
  }
}
