package vn.minhbach.preview;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.problem.Problem;

/**
 * What a browser must know to keep the page that it shows as the content is now.
 *
 * @param page changes with the page's own bytes
 * @param styles changes with the bytes of the style sheets that it names
 * @param parts changes with the bytes of the scripts, pictures and frames that it names
 * @param problems of the content, and of this page
 */
record PageState(String page, String styles, String parts, List<Problem> problems, String failure) {

  /** As the program's templates and the HTML of narratives write what a page loads. */
  private static final Pattern LOADED =
      Pattern.compile(
          "<(link rel=\"stylesheet\"|script|img|iframe)(?: [^>]*?)? (?:href|src)=\"([^\"]*)\"");

  PageState {
    problems = List.copyOf(problems);
  }

  /** That of the page at {@code path} in {@code snapshot}. */
  static PageState of(String path, Snapshot snapshot, Words words) throws IOException {
    Answers answers = new Answers(snapshot, words);
    return of(path, answers.at(path), answers, snapshot);
  }

  /** That of {@code answer}, which is the one at {@code path}. */
  static PageState of(String path, Answer answer, Answers answers, Snapshot snapshot)
      throws IOException {
    StringBuilder styles = new StringBuilder();
    StringBuilder parts = new StringBuilder();
    if (answer.isPage()) {
      Matcher loaded = LOADED.matcher(new String(answer.body(), StandardCharsets.UTF_8));
      while (loaded.find()) {
        boolean style = loaded.group(1).startsWith("link");
        (style ? styles : parts).append(mark(path, loaded.group(2), answers));
      }
    }
    List<Problem> problems = new ArrayList<>(snapshot.problems());
    problems.addAll(answer.problems());
    return new PageState(
        answer.mark(),
        Answer.mark(styles.toString()),
        Answer.mark(parts.toString()),
        problems,
        snapshot.failure());
  }

  private static String mark(String page, String address, Answers answers) throws IOException {
    try {
      URI target = new URI(null, null, page, null).resolve(address.replace("&amp;", "&"));
      boolean here = target.getScheme() == null && target.getHost() == null;
      return here ? answers.at(target.getPath()).mark() : "";
    } catch (IllegalArgumentException | URISyntaxException e) {
      // Another address, and never a part of the portal.
      return "";
    }
  }
}
