package vn.minhbach.binding;

import static vn.minhbach.binding.Mention.Kind.DATE;
import static vn.minhbach.binding.Mention.Kind.DOCUMENT_NUMBER;
import static vn.minhbach.binding.Mention.Kind.LIST_NUMBER;
import static vn.minhbach.binding.Mention.Kind.NAME;

import java.util.List;

/**
 * The forms of numbers that measure nothing; an earlier one goes first.
 *
 * <p>What no form claims is a measurement, so that a hard case never flatters the share of figures
 * that are bound.
 */
final class Forms {

  /** A year, which no measurement looks like: reports group thousands, {@code 2.021}. */
  private static final String YEAR = "(?<![\\d.,])(?:19|20)\\d{2}(?![.,]?\\d)";

  /** Not a longer number, and nothing that is counted or measured follows. */
  private static final String NO_UNIT =
      "(?![\\d.,]*\\d)(?!\\s*(?:%|‰|tỷ|tỉ|triệu|nghìn|ngàn|đồng|km|ha\\b|m\\b|m[²³23]|kg|tấn|tạ))";

  /** A sentence's end or words that follow a name: what is named is not counted. */
  private static final String NAMED =
      "(?=\\s*(?:$|[^\\s\\p{L}\\d./]|\\.(?!\\d)|(?:của|ngày|về|năm|và|tại|trên|xã)\\b))";

  private static final String SPAN = "\\s*[-–]\\s*";

  static final List<Form> ALL =
      List.of(
          // Documents first: their numbers hold what looks like years and ratios.
          Form.numbered(
              DOCUMENT_NUMBER,
              "\\d+(?:/\\d{4})?\\s?[-/]\\s?[A-ZĐ]{2}\\p{L}*\\s?[-/]\\s?\\p{Lu}\\p{L}*",
              "-|/",
              "Nghị quyết số 05-NQ/TU; QĐ 23/2021/QĐ-TTg"),
          // The kind of document with a capital; "kế hoạch 15 xã" in small letters is a plan, and
          // "Quyết định 06 trường hợp" decides on six.
          Form.beginning(
              DOCUMENT_NUMBER,
              "(?:Nghị (?:quyết|định)|Quyết định|Chỉ thị|Kết luận|Quy định|Thông (?:tư|báo)|Công văn|Đề án"
                  + "|Hướng dẫn|Luật|NQ|QĐ|NĐ|CT|KL)\\s+(?:số\\s+\\d+|\\d+(?:/\\d+)?\\p{Ll}?\\b"
                  + NAMED
                  + ")"
                  + NO_UNIT,
              "nghị|quyết định|chỉ thị|kết luận|quy định|thông|công văn|đề án|hướng dẫn|luật|nq|qđ|nđ|ct|kl",
              "theo Nghị định 68"),
          Form.beginning(
              DOCUMENT_NUMBER,
              "(?:[Cc]hương trình|[Kk]ế hoạch|[Cc]ông văn|[Vv]ăn bản|[Bb]áo cáo)\\s+số\\s+\\d+"
                  + NO_UNIT,
              "chương trình|kế hoạch|công văn|văn bản|báo cáo",
              "báo cáo số 145"),
          // A programme that budgets call by its number.
          Form.beginning(
              DOCUMENT_NUMBER,
              "Chương trình\\s+\\d{2,3}" + NO_UNIT,
              "chương trình",
              "thu Chương trình 105 là 6 tỷ"),

          // Days and periods.
          Form.numbered(
              DATE,
              "\\d{1,2}/\\d{1,2}(?=\\s*[-–]\\s*\\d{1,2}/\\d{1,2}/\\d{4})",
              "/",
              "15/4 – 04/7/2024"),
          Form.numbered(DATE, "\\d{1,2}/\\d{1,2}/\\d{4}", "/", "tính đến 30/9/2021"),
          Form.beginning(
              DATE,
              "(?i)ngày\\s+\\d{1,2}/\\d{1,2}(?![/\\d])",
              "ngày",
              "Tính đến ngày 15/9 tổng số"),
          Form.beginning(
              DATE,
              "(?i)ngày\\s+\\d{1,2}\\s+(?:tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?|đến\\s+mùng\\s+\\d{1,2})",
              "ngày",
              "ngày 15 tháng 6 năm 2021; ngày 30 đến mùng 03 Tết"),
          Form.beginning(
              DATE,
              "(?i)(?:ngày|mùng|mồng)\\s+\\d{1,2}\\b(?!\\s*\\p{L})",
              "ngày|mùng|mồng",
              "từ ngày 05"),
          Form.beginning(
              DATE,
              "(?i)(?<!\\d\\s)tháng\\s+(?:0?[1-9]|1[0-2])(?:/\\d{4})?" + NO_UNIT,
              "tháng",
              "hết tháng 6/2021; đến tháng 5"),
          Form.beginning(DATE, "(?i)quý\\s+(?:\\d|[IV]+)\\s*/\\s*\\d{4}", "quý", "quý III/2024"),
          Form.beginning(DATE, "(?i)quý\\s+\\d\\b", "quý", "quý 3"),
          // Before the years, so that one figure is found in "9 tháng năm 2021".
          Form.numbered(
              DATE,
              "(?i)\\d{1,2}\\s+tháng\\s+(?:đầu|cuối)?\\s*năm(?:\\s+\\d{4})?",
              "tháng",
              "6 tháng đầu năm; 3 tháng cuối năm 2021"),
          Form.numbered(DATE, YEAR + SPAN + YEAR, "-|–", "giai đoạn 2021 – 2030"),
          // The years of a plan: "03 năm 2022-2024" is one plan, not three of anything.
          Form.numbered(
              DATE, "\\d{1,2}\\s+năm\\s+(?=\\d{4}\\s*[-–])", "năm", "ngân sách 03 năm 2022-2024"),
          Form.beginning(
              DATE,
              "(?i)(?:năm(?:\\s+học)?|nhiệm kỳ|giai đoạn|cùng kỳ|vụ|trọng tâm|giá cố định|giá so sánh"
                  + "|(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi))\\s+"
                  + YEAR,
              "năm|nhiệm kỳ|giai đoạn|cùng kỳ|vụ|trọng tâm|giá |tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi",
              "so với cùng kỳ năm 2020; giá cố định 1994; Tân Sửu 2021"),
          // A sentence of a court is measured in months; a period of a report is not a measurement.
          Form.numbered(
              DATE, "(?i)\\d{1,2}\\s+tháng\\b(?!\\s+tù)", "tháng", "ngân sách 9 tháng đạt"),
          Form.numbered(DATE, "(?i)24/(?:24|7)(?:\\s*(?:h|giờ))?\\b", "/", "ứng trực 24/24"),
          Form.numbered(DATE, "\\d{1,2}\\s?(?:h|giờ)\\s?\\d{2}[’']?", "h|giờ", "lúc 15h05’"),
          Form.beginning(
              DATE, "(?i)(?:lần|kỳ họp)\\s+thứ\\s+\\d+", "lần|kỳ họp", "làn sóng dịch lần thứ 4"),
          Form.beginning(DATE, "(?i)đợt\\s+[1-9]\\b(?!/)", "đợt", "gia cầm đợt 1"),
          // What is celebrated, not what was done.
          Form.beginning(
              DATE,
              "(?i)kỷ niệm\\s+(?:lần thứ\\s+)?\\d+\\s+năm",
              "kỷ niệm",
              "kỷ niệm 77 năm Ngày Thương binh"),
          Form.numbered(
              DATE,
              "\\d+\\s+năm\\s+(?=[Nn]gày|thành lập|Cao Bằng)",
              "năm",
              "và 60 năm Cao Bằng thực hiện lời căn dặn"),

          // Numbers of lists and of criteria.
          Form.leading(
              LIST_NUMBER,
              "^\\s*(?:\\(\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2})*\\s*[.)](?=\\s)|\\d{1,2}(?:\\.\\d{1,2})+(?=\\s))",
              "2.1. Về phát triển kinh tế"),
          Form.beginning(
              LIST_NUMBER,
              "[Tt]iêu chí\\s+(?:số\\s+\\d{1,2}|\\d{1,2}(?=\\s*\\())",
              "tiêu chí",
              "Tiêu chí số 2 (Giao thông)"),
          Form.beginning(
              LIST_NUMBER,
              "(?:[Kk]hoản|Điều|[Mm]ục|[Pp]hụ lục|[Bb]iểu(?: số)?)\\s+\\d{1,3}" + NO_UNIT,
              "khoản|điều|mục|phụ lục|biểu",
              "khoản 1 Điều 5"),

          // Names.
          Form.beginning(
              NAME,
              "(?i)(?:covid|sars(?:-cov)?)\\s*[-–]\\s*\\d+",
              "covid|sars",
              "dịch Covid - 19; SARS-CoV-2"),
          // Not the 2 of "m2": that is no number at all, see Mentions.
          Form.lettered(NAME, "\\b\\p{Lu}{1,3}\\d+\\p{L}?\\b", "Tuyến QL13; khu điều trị F0"),
          Form.beginning(
              NAME,
              "(?:[Đđ]ường tỉnh|Quốc lộ|[Tt]ỉnh lộ|[Hh]ương lộ)\\s+\\d{1,3}(?:\\^?\\p{L}\\b)?(?:,\\s*\\d{3}\\b)*"
                  + NO_UNIT,
              "đường tỉnh|quốc lộ|tỉnh lộ|hương lộ",
              "Đường tỉnh 207, 208; Quốc lộ 4^a"),
          // Without a letter "làm đường 5 tuyến" would be one.
          Form.beginning(
              NAME,
              "[Đđ]ường\\s+\\d{1,3}\\^?\\p{L}\\b(?!/)" + NO_UNIT,
              "đường",
              "đường 13B và các dự án"),
          Form.beginning(
              NAME, "(?i)(?:ban chỉ đạo|bcđ)\\s+\\d{2,3}\\b", "ban chỉ đạo|bcđ", "Ban Chỉ đạo 389"),
          // "cấp" is also a verb: "cấp 06 giấy phép" measures.
          Form.beginning(
              NAME,
              "(?i)(?<!\\p{L})cấp\\s+[1-9](?:-[1-9])?" + NAMED,
              "cấp",
              "cấp 1-2: 1.800 bộ; cấp 3"),
          Form.beginning(
              NAME,
              "(?i)(?<!\\p{L})(?:mũi|mức(?:\\s+độ)?|khóa|hạng|nhóm|khu vực|vùng|giai đoạn)\\s+[1-9]"
                  + "(?:\\s*(?:,|-|và)\\s*[1-9]\\b(?!\\s*\\p{L}))*"
                  + NO_UNIT
                  + "(?!\\d|/)",
              "mũi|mức|khóa|hạng|nhóm|khu vực|vùng|giai đoạn",
              "mũi 1 là; mức độ 3, 4; giai đoạn 2"),
          Form.beginning(
              NAME,
              "(?i)(?<!\\p{L})lớp\\s+(?:[1-9]|1[0-2])\\b(?!\\s*(?:người|học))",
              "lớp",
              "học sinh lớp 9 tốt nghiệp"),
          Form.beginning(NAME, "(?i)loại\\s+\\d+\\s+lít", "loại", "Bình oxy loại 6000 lít"),
          Form.numbered(NAME, "\\d+\\s+loại\\s+rừng", "loại", "quy hoạch 03 loại rừng"),
          // A hamlet that bears a number.
          Form.beginning(
              NAME,
              "(?:[Xx]óm|[Ấấ]p|[Tt]hôn|[Kk]hu phố)\\s+(?:\\p{Lu}\\p{L}*\\s+){0,3}[1-9]\\d?\\b"
                  + NAMED,
              "xóm|ấp|thôn|khu phố",
              "(xóm Nà Ên 2)"),
          // Age groups: "học sinh 6 tuổi" are people, their age is not measured.
          Form.numbered(NAME, "\\d+(?:\\s*-\\s*\\d+)?\\s+tuổi", "-|tuổi", "phổ cập mầm non 5 tuổi"),
          // Badges by years of membership.
          Form.numbered(
              NAME,
              "\\b\\d{2}\\s+năm(?=\\s+\\d+\\s*(?:đ/c|đồng chí))",
              "năm",
              "huy hiệu (30 năm 09 đ/c, 75 năm 01 đồng chí)"),
          // Classes of invalids.
          Form.beginning(
              NAME, "(?:thương|bệnh) binh\\s+\\d+%", "thương binh|bệnh binh", "02 bệnh binh 61%"),
          Form.beginning(
              NAME,
              "(?:[Đđ]ề án|[Cc]hương trình)\\s+trồng\\s+\\d+\\s+tỷ\\s+cây",
              "đề án|chương trình",
              "Đề án trồng 1 tỷ cây xanh"),
          // The unit that something is reckoned by.
          Form.beginning(
              NAME, "/\\s*0?1\\s+(?:ha|vạn)\\b", "/", "Giá trị sản phẩm trồng trọt/01 ha"),
          Form.beginning(NAME, "\\b4\\.0\\b", "4.0", "theo hướng hiện đại (4.0)"),
          Form.numbered(NAME, "\\d{2}\\s+sao\\b", "sao", "OCOP đạt từ 03 sao trở lên"),
          Form.beginning(
              NAME,
              "(?i)(?:điện thoại|đường dây nóng|SĐT)\\s*:?\\s*\\d[\\d. ]{6,}\\d",
              "điện thoại|đường dây nóng|sđt",
              "đường dây nóng: 0271 3568 123"));

  private Forms() {}
}
