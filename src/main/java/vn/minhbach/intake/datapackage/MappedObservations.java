package vn.minhbach.intake.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minhbach.intake.datapackage.Mapping.OfResource;
import vn.minhbach.intake.tidy.Observation;
import vn.minhbach.intake.tidy.ObservationReader;
import vn.minhbach.intake.tidy.Once;
import vn.minhbach.intake.tidy.Places;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Problems;

/** The observations of a stranger's tables, by a mapping of their fields; what has none is told. */
final class MappedObservations {

  private final Map<Resource, Sheet> sheets;
  private final Mapping mapping;
  private final Once once;
  private final Problems doubts;

  /**
   * @param sheets the tables that could be read
   */
  MappedObservations(Map<Resource, Sheet> sheets, Mapping mapping, Once once, Problems doubts) {
    this.sheets = sheets;
    this.mapping = mapping;
    this.once = once;
    this.doubts = doubts;
  }

  /** All of them, with their areas. */
  List<Places.Located> located(ObservationReader reader, Places places, AreaAliases aliases) {
    List<Places.Located> located = new ArrayList<>();
    sheets.forEach(
        (resource, sheet) -> {
          OfResource of = mapping.resources().get(resource.name());
          if (isRead(resource, of)) {
            MappedSheet mapped =
                MappedSheet.of(resource, sheet, of, aliases.of(sheet, of, mapping), doubts);
            if (isWhole(resource, mapped)) {
              List<Observation> read =
                  reader.read(resource.name(), mapped.sheet(), mapped.columns());
              located.addAll(read.isEmpty() ? List.of() : places.locate(read));
            }
          }
        });
    return located;
  }

  /** Whether a resource becomes observations; where it does not, that is told. */
  private boolean isRead(Resource resource, OfResource of) {
    if (of == null) {
      doubts.warning(resource.place(), "package.mappingnoresource", resource.name());
      return false;
    }
    if (of.ignored()) {
      once.tell("ignored " + resource.name(), resource.place(), "package.ignored", resource.name());
      return false;
    }
    if (!of.isTable()) {
      doubts.warning(
          resource.place(),
          of.has(FieldRole.VALUE) ? "package.noperiod" : "package.novalue",
          resource.name());
      return false;
    }
    return true;
  }

  /** Whether the fields that the mapping names are there. */
  private boolean isWhole(Resource resource, MappedSheet mapped) {
    boolean dated = mapped.columns().year().isPresent() || !mapped.columns().periods().isEmpty();
    if (!dated || mapped.columns().values().isEmpty()) {
      doubts.warning(
          resource.place(), dated ? "package.novalue" : "package.noperiod", resource.name());
      return false;
    }
    return true;
  }
}
