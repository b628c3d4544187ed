package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.minhbach.model.Area;
import vn.minhbach.model.Indicator;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.format.Sdmx;
import vn.minhbach.render.data.format.Sdmx.Role;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.ObservationTable;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Words;

/** SDMX-JSON 2.0 structure message: concepts, code lists, data structure and dataflow. */
final class SdmxStructure implements Description {

  private static final String URN = "urn:sdmx:org.sdmx.infomodel.";
  private static final String OWN = "=" + Sdmx.AGENCY + ":";
  private static final String VERSION = "(" + Sdmx.VERSION + ")";

  @Override
  public List<SiteFile> files(Part whole) {
    ObjectNode json = Description.object();
    ObjectNode meta = json.putObject("meta");
    meta.put("id", "MINHBACH-STRUCTURE");
    meta.put("prepared", whole.day() + "T00:00:00Z");
    meta.putObject("sender").put("id", Sdmx.AGENCY);
    ObjectNode data = json.putObject("data");
    concepts(data);
    codes(whole, data);
    structure(data);
    ObjectNode flow = artefact(data.putArray("dataflows").addObject(), Sdmx.STRUCTURE);
    name(flow, Words.VI.get("observations"), Words.EN.get("observations"));
    flow.put("structure", URN + "datastructure.DataStructure" + OWN + Sdmx.STRUCTURE + VERSION);
    return List.of(Description.json("data/sdmx/structure.json", json));
  }

  private static ObjectNode artefact(ObjectNode json, String id) {
    return json.put("id", id).put("agencyID", Sdmx.AGENCY).put("version", Sdmx.VERSION);
  }

  private static void name(ObjectNode json, String vi, String en) {
    json.put("name", vi);
    json.putObject("names").put("vi", vi).put("en", en);
  }

  private static void concepts(ObjectNode data) {
    ObjectNode scheme = artefact(data.putArray("conceptSchemes").addObject(), "CONCEPTS");
    name(scheme, "Khái niệm", "Concepts");
    ArrayNode concepts = scheme.putArray("concepts");
    for (Column<ObservationTable.Stated> column : Sdmx.columns()) {
      ObjectNode concept = concepts.addObject().put("id", Sdmx.id(column));
      Described vi = Described.of(ObservationTable.TABLE, column, Words.VI);
      Described en = Described.of(ObservationTable.TABLE, column, Words.EN);
      name(concept, vi.title(), en.title());
      concept.put("description", vi.description());
    }
  }

  /** Of indicators, areas, and of columns that have few values. */
  private static void codes(Part whole, ObjectNode data) {
    ArrayNode lists = data.putArray("codelists");
    ArrayNode indicators = list(lists, "CL_INDICATOR", "Chỉ tiêu", "Indicators");
    for (Indicator indicator : whole.indicators()) {
      name(
          indicators.addObject().put("id", indicator.code()),
          indicator.name().vi(),
          english(indicator.name().en(), indicator.name().vi()));
    }
    ArrayNode areas = list(lists, "CL_AREA", "Đơn vị hành chính", "Administrative units");
    whole.reports().stream()
        .map(report -> report.area())
        .distinct()
        .map(Area.class::cast)
        .forEach(
            area ->
                name(
                    areas.addObject().put("id", area.code()),
                    area.name().vi(),
                    english(area.name().en(), area.name().vi())));
    for (Column<ObservationTable.Stated> column : Sdmx.columns()) {
      if (!column.codes().isEmpty()) {
        Described vi = Described.of(ObservationTable.TABLE, column, Words.VI);
        Described en = Described.of(ObservationTable.TABLE, column, Words.EN);
        ArrayNode codes = list(lists, "CL_" + Sdmx.id(column), vi.title(), en.title());
        column.codes().forEach(code -> name(codes.addObject().put("id", code), code, code));
        if (Sdmx.role(column) == Role.DIMENSION) {
          name(codes.addObject().put("id", "_Z"), "Không áp dụng", "Not applicable");
        }
      }
    }
  }

  private static String english(String english, String otherwise) {
    return english.isEmpty() ? otherwise : english;
  }

  private static ArrayNode list(ArrayNode lists, String id, String vi, String en) {
    ObjectNode list = artefact(lists.addObject(), id);
    name(list, vi, en);
    return list.putArray("codes");
  }

  private static void structure(ObjectNode data) {
    ObjectNode structure = artefact(data.putArray("dataStructures").addObject(), Sdmx.STRUCTURE);
    name(structure, Words.VI.get("observations"), Words.EN.get("observations"));
    ObjectNode components = structure.putObject("dataStructureComponents");
    ObjectNode dimensions = components.putObject("dimensionList").put("id", "DimensionDescriptor");
    ArrayNode plain = dimensions.putArray("dimensions");
    int position = 1;
    for (Column<ObservationTable.Stated> column : Sdmx.columns()) {
      if (Sdmx.role(column) == Role.DIMENSION) {
        boolean time = column.name().equals("period");
        ObjectNode dimension =
            time ? dimensions.putArray("timeDimensions").addObject() : plain.addObject();
        if (!time) {
          dimension.put("position", position++);
        }
        component(column, dimension);
      }
    }
    ObjectNode measures = components.putObject("measureList").put("id", "MeasureDescriptor");
    ObjectNode attributes = components.putObject("attributeList").put("id", "AttributeDescriptor");
    ArrayNode measured = measures.putArray("measures");
    ArrayNode attributed = attributes.putArray("attributes");
    for (Column<ObservationTable.Stated> column : Sdmx.columns()) {
      if (Sdmx.role(column) == Role.MEASURE) {
        component(column, measured.addObject().put("usage", "optional"));
      } else if (Sdmx.role(column) == Role.ATTRIBUTE) {
        ObjectNode attribute =
            attributed.addObject().put("usage", column.required() ? "mandatory" : "optional");
        component(column, attribute);
        attribute.putObject("attributeRelationship").putObject("observation");
      }
    }
  }

  private static void component(Column<?> column, ObjectNode json) {
    String id = Sdmx.id(column);
    json.put("id", id);
    json.put(
        "conceptIdentity", URN + "conceptscheme.Concept" + OWN + "CONCEPTS" + VERSION + "." + id);
    ObjectNode representation = json.putObject("localRepresentation");
    String list =
        switch (column.name()) {
          case "indicator" -> "CL_INDICATOR";
          case "area" -> "CL_AREA";
          default -> column.codes().isEmpty() ? "" : "CL_" + id;
        };
    if (!list.isEmpty()) {
      representation.put("enumeration", URN + "codelist.Codelist" + OWN + list + VERSION);
    } else {
      representation.putObject("format").put("dataType", type(column));
    }
  }

  private static String type(Column<?> column) {
    if (column.name().equals("period")) {
      return "ObservationalTimePeriod";
    }
    return switch (column.type()) {
      case TEXT -> "String";
      case INTEGER -> "Integer";
      case DECIMAL -> "Decimal";
      case DATE -> "GregorianDay";
      case URL -> "URI";
    };
  }
}
