package vn.minhbach.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX as an office types it: letterhead and title, then paragraphs of WordprocessingML. */
public final class WordDocument {

  private final List<String> body = new ArrayList<>();
  private final Map<String, String> parts = new TreeMap<>();

  private WordDocument() {}

  /** A document that begins with nothing. */
  public static WordDocument empty() {
    return new WordDocument();
  }

  /** A report of Lộc Ninh of 2021 as far as its title. */
  public static WordDocument report() {
    return empty()
        .bold("ỦY BAN NHÂN DÂN")
        .bold("HUYỆN LỘC NINH")
        .words("Số: 12/BC-UBND")
        .words("Lộc Ninh, ngày 5 tháng 7 năm 2021")
        .bold("BÁO CÁO")
        .bold("Tình hình kinh tế - xã hội năm 2021");
  }

  public WordDocument words(String words) {
    return paragraph("", run("", words));
  }

  public WordDocument bold(String words) {
    return paragraph("", run("<w:b/>", words));
  }

  /** A paragraph of runs, or of what stands among them. */
  public WordDocument paragraph(String properties, String... runs) {
    return with("<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>");
  }

  /** Any element of the body. */
  public WordDocument with(String element) {
    body.add(element);
    return this;
  }

  /** Another part, {@code numbering} or {@code footnotes}, by what its root holds. */
  public WordDocument part(String name, String content) {
    parts.put("word/" + name + ".xml", "<w:" + name + ">" + content + "</w:" + name + ">");
    return this;
  }

  /** Words; those that are an element already stay as they are. */
  public static String run(String look, String words) {
    return words.startsWith("<")
        ? words
        : "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r>";
  }

  /** A cell of one paragraph. */
  public static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run("", words) + "</w:p></w:tc>";
  }

  /** A row of cells; words become a cell. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append(cell.startsWith("<w:tc>") || cell.startsWith("<w:sdt>") ? cell : cell("", cell));
    }
    return row.append("</w:tr>").toString();
  }

  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  public byte[] bytes() throws IOException {
    Map<String, String> all = new TreeMap<>(parts);
    all.put(
        "word/document.xml",
        "<w:document><w:body>" + String.join("", body) + "</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
