package vn.minhbach.intake.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import vn.minhbach.intake.ExistingReport;
import vn.minhbach.intake.OneLine;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.model.Period;

/** The header of a report: what the data say of it, and what a report that is there says. */
final class ReportHeader {

  private ReportHeader() {}

  /** The period that {@code file} names; empty where it can't be read. */
  static Optional<Period> period(Path file) {
    try {
      return new ExistingReport(Files.readString(file)).period();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A report without a text. */
  static String of(Record report, Collection<String> tables) {
    StringBuilder text = new StringBuilder();
    line("title", report.text("title"), text);
    text.append("type=report\nstatus=published\n");
    line("publisher", report.text("publisher"), text);
    line("period", report.text("period"), text);
    line("date", report.text("issued"), text);
    line("number", report.text("number"), text);
    tables.forEach(table -> line("table." + table + ".title", table, text));
    return text.append("~~~~~~\n").toString();
  }

  private static void line(String key, String value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append(key).append('=').append(OneLine.of(value)).append('\n');
    }
  }
}
