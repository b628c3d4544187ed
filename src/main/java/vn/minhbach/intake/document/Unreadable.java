package vn.minhbach.intake.document;

import java.util.List;

/** A document of which nothing can be made; says why by a message. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> arguments;

  /**
   * @param code names the message in {@code problems_<language>.properties}
   */
  public Unreadable(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public String[] arguments() {
    return arguments.toArray(new String[0]);
  }
}
