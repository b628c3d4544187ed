package vn.minhbach.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.minhbach.problem.Problem;

/**
 * What is answered to a request.
 *
 * @param type the media type of the body
 * @param location where else to look; empty for none
 * @param body as the build would write it
 * @param problems that came to light only when the body was made
 */
record Answer(int status, String type, String location, byte[] body, List<Problem> problems) {

  private static final String TEXT = "text/plain; charset=utf-8";

  Answer {
    problems = List.copyOf(problems);
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, type, "", body, List.of());
  }

  static Answer text(int status, String text) {
    return of(status, TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer moved(int status, String location) {
    return new Answer(status, TEXT, location, new byte[0], List.of());
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }

  /** Another where anything of the answer is another. */
  String mark() {
    return mark(status + " " + location + " " + mark(body));
  }

  static String mark(String text) {
    return mark(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String mark(byte[] bytes) {
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}
