package vn.minhbach.intake.data;

import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * What a data file holds.
 *
 * @param observations one for each printed figure
 * @param reports what is known of the reports that state them; none where the format has no room
 *     for that
 */
record Records(List<Record> observations, List<Record> reports) {

  /** A row: values by column, those that are empty left out, and where it stands. */
  record Record(Map<String, String> values, Place place) {

    Record {
      values = Map.copyOf(values);
    }

    String text(String column) {
      return values.getOrDefault(column, "");
    }
  }

  Records {
    observations = List.copyOf(observations);
    reports = List.copyOf(reports);
  }
}
