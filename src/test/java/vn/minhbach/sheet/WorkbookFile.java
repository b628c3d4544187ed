package vn.minhbach.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks that tests make. */
public final class WorkbookFile {

  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private WorkbookFile() {}

  /** A workbook as fastexcel writes it. */
  public static byte[] xlsx(Consumer<Workbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      content.accept(workbook);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A workbook of one sheet whose XML is {@code sheet}, within {@code worksheet}. */
  public static byte[] rawXlsx(String sheet) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        utf8(
            "<workbook xmlns='"
                + SPREADSHEET
                + "' xmlns:r='r'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        utf8(
            "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        utf8(
            sheet.startsWith("<!")
                ? sheet
                : "<worksheet xmlns='" + SPREADSHEET + "'>" + sheet + "</worksheet>"));
    return zip(parts);
  }

  /** A workbook of LibreOffice: its tables. */
  public static byte[] ods(String tables) {
    String namespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";
    return zip(
        Map.of(
            "content.xml",
            utf8(
                "<office:document-content "
                    + namespaces
                    + "><office:body><office:spreadsheet>"
                    + tables
                    + "</office:spreadsheet></office:body></office:document-content>")));
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
