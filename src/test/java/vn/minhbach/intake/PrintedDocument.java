package vn.minhbach.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.DemoContent;

/** A report of the demonstration as Markdown of which office programs make documents. */
final class PrintedDocument {

  private static final int LONG = 600;
  private static final String PAGE_BREAK = "`<w:r><w:br w:type=\"page\"/></w:r>`{=openxml}";

  private PrintedDocument() {}

  /** With styles for headings and lists, a page break in every third long paragraph. */
  static String styled(String address) throws IOException {
    StringBuilder out = new StringBuilder();
    int longOnes = 0;
    for (String line : text(address).lines().toList()) {
      boolean prose = line.length() > LONG && !line.startsWith("|");
      if (prose && ++longOnes % 3 == 0) {
        int at = line.indexOf(' ', line.length() / 2);
        out.append(line, 0, at + 1).append(PAGE_BREAK).append(line.substring(at + 1)).append('\n');
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /** As most reports are written: no styles, bold lines for headings, signs for lists. */
  static String plain(String address) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line : text(address).lines().toList()) {
      if (line.matches("#+ .*")) {
        out.append("**")
            .append(line.replaceFirst("#+ ", "").replaceAll("\\*", "\\\\*"))
            .append("**\n");
      } else if (line.matches("(?:\\d+\\.|[-+]) .*")) {
        out.append("\n").append(line.replaceFirst("^(\\d*)([.+-]) ", "$1\\\\$2 ")).append('\n');
      } else if (line.matches(" {2}\\S.*")) {
        out.append(line.strip()).append('\n');
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString().replace("**\\\\*", "**\\*");
  }

  private static String text(String address) throws IOException {
    Path folder = DemoContent.FOLDER.resolve("reports" + address);
    String report = Files.readString(folder.resolve("report.md"));
    String text =
        report
            .substring(report.indexOf("~~~~~~") + 6)
            .replaceAll("\\[([^\\[\\]]*)\\]\\(indicator:[^)]*\\)", "$1")
            .replaceAll("\\n\\{\\.\\w+\\}", "");
    int embed = text.indexOf("![](phu-luc.csv)");
    return embed < 0
        ? text
        : text.replace(
            "![](phu-luc.csv)", table(ImportedReport.rows(folder.resolve("phu-luc.csv"))));
  }

  private static String table(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| STT | Nội dung | Đơn vị tính | Chỉ tiêu 2021 | Thực hiện 9 tháng | So với Kế hoạch"
            + " | Ước thực hiện năm 2021 |");
    lines.add("|---|---|---|---|---|---|---|");
    for (List<String> row : rows) {
      lines.add("| " + String.join(" | ", row).replace("<", "\\<").replace(">", "\\>") + " |");
    }
    return String.join("\n", lines);
  }
}
