package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What a picture holds, for tests. */
final class Inside {

  private Inside() {}

  /** Fails where a mark leaves the picture, or a text may in the widest of the usual fonts. */
  static void assertAllIsInside(Picture picture) {
    for (Mark mark : picture.marks()) {
      points(mark)
          .forEach(
              point -> {
                assertThat(point.x()).as("%s", mark).isBetween(-1.0, picture.width() + 1.0);
                assertThat(point.y()).as("%s", mark).isBetween(-1.0, picture.height() + 1.0);
              });
    }
  }

  static Stream<Point> points(Mark mark) {
    if (mark instanceof Mark.Line line) {
      return line.points().stream();
    }
    if (mark instanceof Mark.Shape shape) {
      return shape.rings().stream().flatMap(List::stream);
    }
    if (mark instanceof Mark.Dot dot) {
      Point c = dot.centre();
      return Stream.of(
          new Point(c.x() - dot.radius(), c.y()), new Point(c.x() + dot.radius(), c.y()));
    }
    Mark.Words words = (Mark.Words) mark;
    double width = Lettering.width(words.text(), words.role());
    double start =
        words.at().x()
            - switch (words.anchor()) {
              case START -> 0;
              case MIDDLE -> width / 2;
              case END -> width;
            };
    return Stream.of(new Point(start, words.at().y()), new Point(start + width, words.at().y()));
  }

  static List<Mark> of(Picture picture, Role role) {
    return picture.marks().stream().filter(mark -> mark.role() == role).toList();
  }

  static List<String> texts(Picture picture) {
    return picture.marks().stream()
        .filter(Mark.Words.class::isInstance)
        .map(mark -> ((Mark.Words) mark).text())
        .toList();
  }
}
