package vn.minhbach.page;

import java.util.List;

/**
 * A finding, ready to print.
 *
 * @param link its page, named by the indicator and what it is broken down by
 * @param kind what was examined, in words
 * @param outcome what came of it, in words
 * @param outcomeCode {@code different} or {@code truncated}
 * @param sentence what does not follow, in the page's language
 * @param english the same in English
 * @param computation the numbers and signs of it, or empty where figures are only compared
 * @param subject the figure that was examined, linked to its place
 * @param inputs the figures that it was compared with
 * @param answers what the publisher says to it
 * @param codes names for machines
 */
public record FindingView(
    Link link,
    String kind,
    String outcome,
    String outcomeCode,
    String sentence,
    String english,
    String computation,
    Printed subject,
    List<Printed> inputs,
    Link area,
    Link report,
    Link series,
    List<Answered> answers,
    Codes codes) {

  public FindingView {
    inputs = List.copyOf(inputs);
    answers = List.copyOf(answers);
  }

  /**
   * A printed figure.
   *
   * @param measure what it says of its indicator: {@code Mục tiêu}
   * @param name its row's indicator, with the breakdown
   * @param figure as printed, with its unit, linked to its cell
   * @param translation the same in another language, or empty
   * @param sentence the words that state it, linked to their place; no text where a table does
   */
  public record Printed(
      String measure, String name, Link figure, String translation, Link sentence) {}

  /** An answer of the publisher. */
  public record Answered(String date, String by, String text) {}

  /**
   * Names for machines.
   *
   * @param value the computed number with a decimal point, or empty
   * @param unit of the computed number, or empty
   */
  public record Codes(
      String key,
      String kind,
      String area,
      String report,
      String indicator,
      String cell,
      String value,
      String unit) {}
}
