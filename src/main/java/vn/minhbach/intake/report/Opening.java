package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.PeriodWords;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Spot;

/**
 * The beginning of an official document: the letterhead and the title.
 *
 * @param blocks all blocks, those of letterhead and title tagged as such
 * @param letterhead its lines
 * @param title its lines, {@code BÁO CÁO} the first; none where there is no title
 */
record Opening(List<Tagged> blocks, List<String> letterhead, List<String> title, Spot spot) {

  private static final int LATEST_TITLE = 40;
  private static final int LONGEST_TITLE_LINE = 250;
  private static final int MOST_TITLE_LINES = 6;

  private static final Pattern TITLE = Pattern.compile("(?:BÁO CÁO|Báo cáo)(?![\\p{L}]).*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "Số(?:\\s*:|(?=[\\s\\d.…_]*[-/]\\s*\\p{Lu}))\\s*(\\d*)[\\s.…_]*([/-]?\\s*[\\p{Lu}\\d][\\p{L}\\d./-]*).*");
  private static final Pattern DATE =
      Pattern.compile(
          "(.{2,60}?),\\s*ngày\\s*([\\d.…_ ]*?)\\s*tháng\\s*([\\d.…_ ]*?)\\s*năm\\s*(\\d{4}).*");
  private static final Pattern MOTTO =
      Pattern.compile(
          "(?iu)cộng ho[àa]\\s*xã hội.*|cộng hòa xã hội.*|độc lập\\s*[-–].*|đảng cộng sản việt nam.*|việt nam");
  private static final Pattern FRAME =
      Pattern.compile(
          "(?sm).*(?:Độc lập|ĐẢNG CỘNG SẢN|^Số\\s*:|Nơi nhận|^(?:TM|T/M|KT|Q|TUQ|TL)\\.?[ /].*).*");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:Phần thứ|PHẦN|[IVX]{1,4}\\s*[.-]|[A-H]\\.|\\d+[.)]|Kính gửi|MỤC LỤC|-\\s).*");

  /** What follows where a title names its period already; anything else is the text. */
  private static final Pattern PART_OF_TITLE =
      Pattern.compile(
          "(?s)[(\\p{Ll}_*–-].*|(?iu:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|của|tại|trên|trình|về|và|do|theo|giai đoạn|dự kiến|từ|phục vụ)(?!\\p{L}).*|[^\\p{L}]*");

  /** Finds the title, and takes all above it for the letterhead. */
  static Opening of(List<Tagged> all) {
    List<Tagged> blocks = new ArrayList<>(all);
    int start = -1;
    for (int i = 0; i < Math.min(LATEST_TITLE, blocks.size()) && start < 0; i++) {
      List<String> lines = blocks.get(i).lines();
      boolean title = !lines.isEmpty() && TITLE.matcher(lines.get(0)).matches();
      start = title && blocks.get(i).text().length() <= LONGEST_TITLE_LINE * 2 ? i : -1;
    }
    if (start < 0) {
      return new Opening(blocks, List.of(), List.of(), new Spot(1, 0));
    }
    List<String> letterhead = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      letterhead.addAll(blocks.get(i).lines());
      blocks.set(i, blocks.get(i).as(Role.LETTERHEAD));
    }
    List<String> title = new ArrayList<>();
    int i = start;
    while (i < blocks.size()
        && (i == start || title.size() < MOST_TITLE_LINES && goesOn(title, blocks.get(i)))) {
      title.addAll(blocks.get(i).lines());
      blocks.set(i, blocks.get(i).as(Role.TITLE));
      i++;
    }
    return new Opening(blocks, letterhead, title, blocks.get(start).block().spot());
  }

  private static boolean goesOn(List<String> title, Tagged block) {
    String text = block.text();
    boolean styled = block.block() instanceof Block.Paragraph p && p.heading() > 1;
    return !text.isEmpty()
        && !styled
        && !(isWhole(title) && !PART_OF_TITLE.matcher(text).matches())
        && text.length() <= LONGEST_TITLE_LINE
        && !text.matches("(?s).*[.:]")
        && !SECTION.matcher(text).matches();
  }

  /** Whether a title names its period and ends where a sentence can. */
  private static boolean isWhole(List<String> title) {
    String last = title.get(title.size() - 1);
    return PeriodWords.in(String.join(" ", title)).isPresent() && !last.matches(".*(?:[,;–-]|và)");
  }

  /** Whether a table only puts the parts of an official document side by side. */
  static boolean isFrame(Grid grid) {
    StringBuilder text = new StringBuilder();
    grid.paragraphs().forEach(p -> text.append(p.text()).append('\n'));
    return grid.rows().size() <= 6 && FRAME.matcher(text).matches();
  }

  /** The number as printed; empty where none is. */
  String number() {
    return first(NUMBER).map(m -> m.group(1) + m.group(2)).orElse("");
  }

  /** The place of issue; empty where none is printed. */
  String place() {
    return first(DATE).map(m -> m.group(1).strip()).orElse("");
  }

  /** As much of the date as is printed: {@code 2021-06-15}, {@code 2024-07}; or empty. */
  String date() {
    return first(DATE)
        .map(
            m -> {
              String day = m.group(2).replaceAll("\\D", "");
              String month = m.group(3).replaceAll("\\D", "");
              String date = m.group(4);
              date += month.isEmpty() ? "" : "-" + padded(month);
              return date + (month.isEmpty() || day.isEmpty() ? "" : "-" + padded(day));
            })
        .orElse("");
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The lines that name who issued it. */
  List<String> issuer() {
    return letterhead.stream()
        .filter(line -> !MOTTO.matcher(line).matches())
        .filter(line -> !NUMBER.matcher(line).matches() && !DATE.matcher(line).matches())
        .filter(Capitals::isIn)
        .toList();
  }

  /** The title on one line in ordinary case; empty where there is none. */
  String heading(List<String> names) {
    StringBuilder heading = new StringBuilder();
    for (String line : title) {
      if (line.chars().anyMatch(Character::isLetter)) {
        String words = Capitals.lowered(line, names);
        String bare =
            words.startsWith("(")
                ? "(" + Capitals.small(words.substring(1))
                : Capitals.small(words);
        heading.append(heading.length() == 0 ? Capitals.first(words) : " " + bare);
      }
    }
    return heading.toString();
  }

  private Optional<Matcher> first(Pattern pattern) {
    return letterhead.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
  }
}
