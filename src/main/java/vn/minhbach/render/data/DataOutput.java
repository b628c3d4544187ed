package vn.minhbach.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.page.Lazy;
import vn.minhbach.page.Site;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.Workers;
import vn.minhbach.render.Zip;
import vn.minhbach.render.data.describe.Description;
import vn.minhbach.render.data.format.Csv;
import vn.minhbach.render.data.format.JsonData;
import vn.minhbach.render.data.format.Ods;
import vn.minhbach.render.data.format.SdmxCsv;
import vn.minhbach.render.data.format.SdmxJson;
import vn.minhbach.render.data.format.Sheets;
import vn.minhbach.render.data.format.Workbook;
import vn.minhbach.render.data.format.Xlsx;
import vn.minhbach.render.data.table.ObservationTable;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/**
 * Writes the data: each table of the portal as CSV and JSON, all of them as spreadsheets, and the
 * same of each area that reports, each report and each indicator, below {@code data/v1/}.
 */
public final class DataOutput implements Output {

  private static final List<Workbook> WORKBOOKS = List.of(new Xlsx(), new Ods());

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    Part whole = Part.whole(site);
    List<SiteFile> open = new ArrayList<>();
    for (Rows<?> rows : whole.tables()) {
      String name = rows.table().name();
      open.add(csv("data/" + name + ".csv", rows));
      open.add(json("data/v1/" + name + ".json", whole, List.of(rows)));
    }
    Rows<ObservationTable.Stated> observations = whole.observations();
    open.add(new SiteFile("data/sdmx/data.csv", out -> SdmxCsv.write(observations, out)));
    open.add(
        new SiteFile(
            "data/sdmx/data.json",
            out -> SdmxJson.write(observations, whole.day().toString(), Words.VI, out)));
    Description.ALL.forEach(description -> open.addAll(description.files(whole)));
    List<SiteFile> files = new ArrayList<>(open);
    files.add(new SiteFile("data/all.zip", out -> pack(open, out)));
    for (Rows<?> rows : whole.tables()) {
      files.add(csvForExcel("data/" + rows.table().name() + "-excel.csv", rows));
    }
    workbooks("data/portal", whole, files);
    Sums sums = new Sums("data/", sink);
    List<Workers.Task> tasks = new ArrayList<>();
    Supplier<Origin> origin = origin(whole);
    files.forEach(file -> tasks.add(() -> sums.accept(List.of(file), origin)));
    for (Part part : parts(whole, site.catalog())) {
      tasks.add(() -> sums.accept(files(part), origin(part)));
    }
    Workers.each(tasks);
    sums.end();
  }

  private static List<SiteFile> files(Part part) {
    List<SiteFile> files = new ArrayList<>();
    for (String folder : part.folders()) {
      files.add(csv(folder + "observations.csv", part.observations()));
      files.add(csvForExcel(folder + "observations-excel.csv", part.observations()));
      files.add(json(folder + "index.json", part, part.tables()));
      workbooks(folder + "data", part, files);
    }
    return files;
  }

  /** Every format shows what a part's tables hold, and whose they are; and nothing else. */
  private static Supplier<Origin> origin(Part part) {
    return Lazy.of(
        () ->
            Origin.of(
                part.address(),
                part.title(),
                part.whole().info(),
                part.areas(),
                part.indicators(),
                part.tables().stream().flatMap(Rows::lines)));
  }

  /** All that programs read, in one file: without the spreadsheets, and without the parts. */
  private static void pack(List<SiteFile> files, OutputStream out) throws IOException {
    try (Zip zip = new Zip(out)) {
      for (SiteFile file : files) {
        file.content().writeTo(zip.file(file.path()));
      }
    }
  }

  /** Of each area that reports, each report and each indicator. */
  static List<Part> parts(Part whole, Catalog catalog) {
    List<Part> parts = new ArrayList<>();
    Map<Area, List<Report>> byArea =
        catalog.reports().stream()
            .collect(Collectors.groupingBy(Report::area, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Report>> byAddress = new LinkedHashMap<>();
    byArea.forEach(
        (area, reports) ->
            byAddress.computeIfAbsent(area.address(), a -> new ArrayList<>()).addAll(reports));
    byAddress.forEach(
        (address, reports) ->
            parts.add(whole.ofReports(address, reports.get(0).area().name().vi(), reports)));
    for (Report report : catalog.reports()) {
      parts.add(whole.ofReports(report.address(), report.title().vi(), List.of(report)));
    }
    parts.addAll(whole.ofIndicators());
    return parts;
  }

  private static SiteFile csv(String path, Rows<?> rows) {
    return new SiteFile(path, out -> Csv.write(rows, out));
  }

  private static SiteFile csvForExcel(String path, Rows<?> rows) {
    return new SiteFile(path, out -> Csv.writeForExcel(rows, out));
  }

  private static SiteFile json(String path, Part part, List<Rows<?>> tables) {
    return new SiteFile(path, out -> JsonData.write(part, tables, out));
  }

  private static void workbooks(String path, Part part, List<SiteFile> files) {
    for (Workbook workbook : WORKBOOKS) {
      files.add(
          new SiteFile(
              path + "." + workbook.ending(),
              out -> workbook.write(Sheets.of(part, Words.VI), out)));
    }
  }
}
