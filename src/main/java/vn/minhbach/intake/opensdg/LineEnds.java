package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Which files end their lines with CR LF: one doubt for all, at the first. */
final class LineEnds {

  private final List<String> paths = new ArrayList<>();

  void note(String path, byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
        paths.add(path);
        return;
      }
    }
  }

  void report(Problems doubts) {
    if (!paths.isEmpty()) {
      doubts.warning(Place.file(paths.get(0)), "sdg.crlf", String.valueOf(paths.size()));
    }
  }
}
