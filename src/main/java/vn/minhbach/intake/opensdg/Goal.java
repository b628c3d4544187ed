package vn.minhbach.intake.opensdg;

import java.util.List;
import vn.minhbach.model.Localized;

/**
 * A goal of the United Nations, by which indicators are grouped.
 *
 * @param number 1 to 17; 0 for indicators of no goal
 */
record Goal(int number) implements Comparable<Goal> {

  private static final List<Localized> NAMES =
      List.of(
          new Localized("Chỉ tiêu khác", "Other indicators"),
          new Localized("Xóa nghèo", "No poverty"),
          new Localized("Không còn nạn đói", "Zero hunger"),
          new Localized("Sức khỏe và cuộc sống tốt", "Good health and well-being"),
          new Localized("Giáo dục có chất lượng", "Quality education"),
          new Localized("Bình đẳng giới", "Gender equality"),
          new Localized("Nước sạch và vệ sinh", "Clean water and sanitation"),
          new Localized("Năng lượng sạch với giá thành hợp lý", "Affordable and clean energy"),
          new Localized("Việc làm tốt và tăng trưởng kinh tế", "Decent work and economic growth"),
          new Localized(
              "Công nghiệp, sáng tạo và phát triển hạ tầng",
              "Industry, innovation and infrastructure"),
          new Localized("Giảm bất bình đẳng", "Reduced inequalities"),
          new Localized(
              "Các thành phố và cộng đồng bền vững", "Sustainable cities and communities"),
          new Localized(
              "Tiêu thụ và sản xuất có trách nhiệm", "Responsible consumption and production"),
          new Localized("Hành động về khí hậu", "Climate action"),
          new Localized("Tài nguyên và môi trường biển", "Life below water"),
          new Localized("Tài nguyên và môi trường trên đất liền", "Life on land"),
          new Localized(
              "Hòa bình, công lý và các thể chế mạnh mẽ", "Peace, justice and strong institutions"),
          new Localized("Quan hệ đối tác vì các mục tiêu", "Partnerships for the goals"));

  /** The goal of the indicator {@code id}: 3 of {@code 3-1-2}. */
  static Goal of(String id) {
    String first = id.replaceFirst("-.*", "");
    int number = first.matches("\\d{1,2}") ? Integer.parseInt(first) : 0;
    return new Goal(number < NAMES.size() ? number : 0);
  }

  /** Its code as a theme, and the name of a report's folder. */
  String code() {
    return number == 0 ? "sdg-khac" : "sdg-" + number;
  }

  Localized name() {
    Localized name = NAMES.get(number);
    return number == 0
        ? name
        : new Localized(
            "Mục tiêu phát triển bền vững " + number + ": " + name.vi(),
            "Sustainable Development Goal " + number + ": " + name.en());
  }

  @Override
  public int compareTo(Goal other) {
    return Integer.compare(number, other.number);
  }
}
