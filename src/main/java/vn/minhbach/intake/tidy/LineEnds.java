package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Which files end their lines with CR LF: one doubt for all, at the first. */
public final class LineEnds {

  private final List<String> paths = new ArrayList<>();

  public void note(String path, byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
        paths.add(path);
        return;
      }
    }
  }

  public void report(Problems doubts) {
    if (!paths.isEmpty()) {
      doubts.warning(Place.file(paths.get(0)), "tidy.crlf", String.valueOf(paths.size()));
    }
  }
}
