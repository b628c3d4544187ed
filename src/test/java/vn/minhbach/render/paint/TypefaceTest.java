package vn.minhbach.render.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fonts that cards are written in hold all that Vietnamese reports print. */
class TypefaceTest {

  private final List<Typeface> faces = List.of(Typeface.regular(), Typeface.bold());

  @Test
  void everyLetterAndSignHasAPictureOfItsOwn() {
    for (Typeface face : faces) {
      Map<String, String> letterOf = new HashMap<>();
      letterOf.put(picture(face, "\uffff"), "what stands for missing letters");
      Stream<String> signs = Letters.SIGNS.replace(" ", "").chars().mapToObj(Character::toString);
      List<String> letters = Stream.concat(Letters.all().stream(), signs).toList();
      assertThat(letters).hasSizeGreaterThan(200).doesNotHaveDuplicates();
      for (String letter : letters) {
        assertThat(face.has(letter.codePointAt(0))).as(letter).isTrue();
        String picture = picture(face, letter);
        assertThat(picture).as(letter).isNotEmpty();
        assertThat(letterOf.put(picture, letter)).as(letter).isNull();
      }
    }
  }

  private static String picture(Typeface face, String letter) {
    StringBuilder picture = new StringBuilder();
    face.write(letter, (outline, x, scale) -> append(outline, picture));
    return picture.toString();
  }

  private static void append(Path2D outline, StringBuilder picture) {
    double[] points = new double[6];
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      picture.append(i.currentSegment(points)).append(List.of(points[0], points[1]));
    }
  }

  @Test
  void neighboursThatLeaveAHoleStandCloser() {
    for (Typeface face : faces) {
      assertThat(face.width("To")).isLessThan(face.width("T") + face.width("o"));
      assertThat(face.width("Tổ")).isLessThan(face.width("T") + face.width("ổ"));
      assertThat(face.width("HH")).isEqualTo(2 * face.width("H"));
    }
  }

  @Test
  void whatIsNoLetterOfALineIsLeftOut() {
    Typeface face = faces.get(0);
    assertThat(face.printable(" a\tb\n\n c ")).isEqualTo("a b c");
    assertThat(face.printable("Thu\u202e ngân\u0000 sách\u200b\u2066")).isEqualTo("Thu ngân sách");
    assertThat(face.printable("Lộc \ud83c\udf89 Ninh \ud83d\udc68\u200d\ud83d\udc69"))
        .isEqualTo("Lộc Ninh");
    assertThat(face.printable("e\u0302\u0301")).isEqualTo("ế");
    assertThat(face.printable("x\u0336\u034f\u0336")).isEqualTo("x");
    assertThat(face.printable("5\u00a0tỷ")).isEqualTo("5\u00a0tỷ");
    assertThat(face.printable("\u0639\u0631\u0628")).isEmpty();
  }
}
