package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of an official document: who signed, for whom and in what capacity.
 *
 * @param blocks all blocks, those of the signature tagged as such
 * @param lines of the offices, {@code TM. ỦY BAN NHÂN DÂN} the first; none where nobody signed
 * @param signatory the name, or empty
 */
record Closing(List<Tagged> blocks, List<String> lines, String signatory) {

  private static final int MOST_BETWEEN = 20;

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:TM|T/M|TM/|KT|K/T|TUQ|TL|T/L|Q)[./ ].*"
              + "|(?:PHÓ )?(?:TRƯỞNG PHÒNG|TRƯỞNG BAN|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ TỊCH|BÍ THƯ|HIỆU TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TRƯỞNG ĐƠN VỊ)",
          Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,5}");
  private static final Pattern FOR = Pattern.compile("(?:TM|T/M|TM/)[./ ]*\\s*(.*)");

  /** Finds the last signature. */
  static Closing of(List<Tagged> all) {
    List<Tagged> blocks = new ArrayList<>(all);
    int office = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      boolean signs = text.length() < 200 && OFFICE.matcher(text).matches() && Capitals.isIn(text);
      // Several lines of one signature follow upon one another.
      office = signs && (office < 0 || i > office + 3) ? i : office;
    }
    if (office < 0) {
      return new Closing(blocks, List.of(), "");
    }
    List<String> lines = new ArrayList<>();
    int i = office;
    while (i < blocks.size() && Capitals.isIn(blocks.get(i).text()) && i < office + 4) {
      lines.addAll(blocks.get(i).lines());
      blocks.set(i, blocks.get(i).as(Role.SIGNATURE));
      i++;
    }
    for (int end = Math.min(i + MOST_BETWEEN, blocks.size()); i < end; i++) {
      if (NAME.matcher(blocks.get(i).text()).matches()) {
        blocks.set(i, blocks.get(i).as(Role.SIGNATURE));
        return new Closing(blocks, lines, blocks.get(i).text());
      }
    }
    return new Closing(blocks, lines, "");
  }

  /** In what capacity: the last office. */
  String signatoryTitle() {
    if (lines.isEmpty()) {
      return "";
    }
    String last =
        lines.get(lines.size() - 1).replaceFirst("^(?:TM|T/M|KT|K/T|TUQ|TL|T/L|Q)[./]+\\s*", "");
    return Capitals.lowered(last, List.of());
  }

  /** For whom, in capitals; empty where the document does not say. */
  String behalf() {
    return lines.stream()
        .map(FOR::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1).strip())
        .findFirst()
        .orElse("");
  }
}
