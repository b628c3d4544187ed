package vn.minhbach.render.data.describe;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.page.DataFormat;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/** DCAT-AP 3: a catalogue with a dataset for each table and one for all, and their files. */
final class Dcat implements Description {

  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String VIETNAMESE = AUTHORITY + "language/VIE";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  /** A form that data are given in. */
  private record Form(String path, DataFormat format) {}

  @Override
  public List<SiteFile> files(Part whole) {
    Graph graph = new Graph();
    SiteInfo site = whole.whole().info();
    String top = site.absolute("/du-lieu/");
    Graph.Node publisher =
        graph
            .node(site.absolute("/") + "#publisher", "foaf:Agent")
            .text("foaf:name", site.publisher(), "vi");
    Graph.Node contact =
        graph
            .node(site.absolute("/") + "#contact", "vcard:Kind")
            .text("vcard:fn", site.publisher(), "vi")
            .iri("vcard:hasEmail", "mailto:" + site.contact());
    Graph.Node licence = graph.node(site.licenceUrl(), "dct:LicenseDocument");
    Graph.Node catalogue =
        graph
            .node(top + "#catalogue", "dcat:Catalog")
            .text("dct:title", site.name(), "vi")
            .text("dct:description", site.description(), "vi")
            .iri("dct:publisher", publisher.iri())
            .iri("dct:license", licence.iri())
            .iri("dct:language", VIETNAMESE)
            .iri("foaf:homepage", site.absolute("/"));
    Graph.Node time = period(whole, graph, top);
    graph.node(site.absolute("/"), "foaf:Document");
    graph.node(top, "foaf:Document");
    for (Rows<?> rows : whole.tables()) {
      String name = rows.table().name();
      Graph.Node dataset =
          dataset(name, Words.VI.get(name), Words.EN.get(name), whole, graph, catalogue)
              .iri("dct:temporal", time.iri())
              .iri("dct:publisher", publisher.iri())
              .iri("dcat:contactPoint", contact.iri());
      Stream.of(
              new Form("/data/" + name + ".csv", DataFormat.CSV),
              new Form("/data/v1/" + name + ".json", DataFormat.JSON))
          .forEach(form -> distribution(form, dataset, licence, site, graph));
    }
    Graph.Node all =
        dataset("toan-bo", site.name(), Words.EN.get("sheet.all"), whole, graph, catalogue)
            .iri("dct:temporal", time.iri())
            .iri("dct:publisher", publisher.iri())
            .iri("dcat:contactPoint", contact.iri());
    Stream.of(
            new Form("/data/portal.xlsx", DataFormat.XLSX),
            new Form("/data/portal.ods", DataFormat.ODS),
            new Form("/data/all.zip", DataFormat.ZIP))
        .forEach(form -> distribution(form, all, licence, site, graph));
    return List.of(
        SiteFile.text("data/dcat.ttl", graph.turtle()),
        Description.json("data/dcat.jsonld", graph.json()));
  }

  private static Graph.Node dataset(
      String name, String title, String english, Part whole, Graph graph, Graph.Node catalogue) {
    SiteInfo site = whole.whole().info();
    Graph.Node dataset =
        graph
            .node(site.absolute("/du-lieu/") + "#" + name, "dcat:Dataset")
            .text("dct:title", title, "vi")
            .text("dct:description", title, "vi")
            .text("dct:description", english, "en")
            .text("dct:identifier", site.absolute("/du-lieu/") + "#" + name, "")
            .iri("dcat:theme", AUTHORITY + "data-theme/GOVE")
            .iri("dct:language", VIETNAMESE)
            .iri("dct:spatial", AUTHORITY + "country/VNM")
            .iri("dcat:landingPage", site.absolute("/du-lieu/"));
    catalogue.iri("dcat:dataset", dataset.iri());
    return dataset;
  }

  private static void distribution(
      Form form, Graph.Node dataset, Graph.Node licence, SiteInfo site, Graph graph) {
    String address = site.absolute(form.path());
    Graph.Node distribution =
        graph
            .node(address + "#distribution", "dcat:Distribution")
            .text("dct:title", form.path().substring(1), "")
            .iri("dcat:accessURL", address)
            .iri("dcat:downloadURL", address)
            .iri("dct:format", AUTHORITY + "file-type/" + form.format().name())
            .iri("dcat:mediaType", IANA + form.format().mediaType())
            .iri("dct:license", licence.iri());
    dataset.iri("dcat:distribution", distribution.iri());
  }

  /** From the first day that a report is about to the last. */
  private static Graph.Node period(Part whole, Graph graph, String top) {
    Graph.Node period = graph.node(top + "#period", "dct:PeriodOfTime");
    Period.around(whole.reports().stream().map(Report::period).toList())
        .ifPresent(
            all ->
                period
                    .typed("dcat:startDate", all.start().toString(), "xsd:date")
                    .typed("dcat:endDate", all.end().toString(), "xsd:date"));
    return period;
  }
}
