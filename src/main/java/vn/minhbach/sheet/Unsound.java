package vn.minhbach.sheet;

import java.util.List;

/** A file of which no workbook can be made; says why by a message. */
final class Unsound extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> arguments;

  /**
   * @param code names the message in {@code problems_<language>.properties}
   */
  Unsound(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** A file that is damaged, or is no workbook. */
  static Unsound broken() {
    return new Unsound("sheet.broken");
  }

  String code() {
    return code;
  }

  String[] arguments() {
    return arguments.toArray(new String[0]);
  }
}
