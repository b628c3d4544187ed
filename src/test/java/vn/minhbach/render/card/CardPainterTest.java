package vn.minhbach.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.minhbach.Sites;
import vn.minhbach.page.Card;
import vn.minhbach.render.paint.Letters;
import vn.minhbach.theme.Theme;

/** Cards look as they should: letters keep their marks, and every text stays in its place. */
class CardPainterTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/vn/minhbach/render/card/letters.png");

  /** JDKs differ by shades at the edges of letters; a lost dot differs by a whole colour. */
  private static final int SHADES = 96;

  private final CardPainter painter = new CardPainter(Theme.PLAIN);

  @Test
  void everyLetterWithItsMarksIsWhereItWas() throws IOException {
    byte[] actual = png(letters(Letters.groups()));
    if (Sites.REWRITE) {
      Files.createDirectories(EXPECTED.getParent());
      Files.write(EXPECTED, actual);
    }
    assertThat(differing(read(actual), read(Files.readAllBytes(EXPECTED)))).isZero();
  }

  @Test
  void aMarkThatIsLostIsNoticed() throws IOException {
    BufferedImage expected = read(Files.readAllBytes(EXPECTED));
    List<String> groups = Letters.groups();
    int marked = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (String letter : groups.get(i).split("", -1)) {
        if (!Letters.bare(letter).equals(letter)) {
          marked++;
          List<String> changed = new ArrayList<>(groups);
          changed.set(i, groups.get(i).replace(letter, Letters.bare(letter)));
          assertThat(differing(read(png(letters(changed))), expected)).as(letter).isPositive();
        }
      }
    }
    assertThat(marked).isEqualTo(122);
  }

  private static Card letters(List<String> groups) {
    return new Card(
        "/",
        "Mọi chữ cái tiếng Việt và các dấu",
        String.join(" ", groups),
        List.of(),
        List.of(Letters.SIGNS),
        "Nguồn: Ủy ban nhân dân huyện Lộc Ninh",
        "Minh Bạch",
        "");
  }

  /** How many pixels differ by more than shades. */
  private static int differing(BufferedImage one, BufferedImage other) {
    int differing = 0;
    for (int y = 0; y < CardPainter.HEIGHT; y++) {
      for (int x = 0; x < CardPainter.WIDTH; x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        int most =
            Math.max(
                Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(
                    Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
        differing += most > SHADES ? 1 : 0;
      }
    }
    return differing;
  }

  @Test
  void noTextLeavesTheCardOrMeetsTheFooter() throws IOException {
    String word = "Ợ".repeat(200);
    String name = "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của Ủy ban nhân dân ".repeat(12);
    String hostile =
        "\u202eThu \ud83c\udf89\u0000\u0301\u200f<b>ngân</b> sách\n\n\u0639\u0631\u0628";
    for (String text : List.of(word, name, hostile, "", "\ud83c\udf89", "1")) {
      for (int values = 0; values < 5; values++) {
        List<Card.Value> table = new ArrayList<>();
        for (int i = 0; i < values; i++) {
          table.add(new Card.Value(text, text));
        }
        BufferedImage card =
            read(png(new Card("/", text, text, table, List.of(text, text), text, text, "")));
        assertThat(colours(card, 0, 14, 60, 630)).as("left of %s", text).hasSize(1);
        assertThat(colours(card, 1140, 14, 1200, 630)).as("right of %s", text).hasSize(1);
        assertThat(colours(card, 0, 514, 1200, 525)).as("below %s", text).hasSize(1);
      }
    }
  }

  private static Set<Integer> colours(BufferedImage image, int x0, int y0, int x1, int y1) {
    Set<Integer> colours = new TreeSet<>();
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @Test
  void theTitleAndALargeFigureDoNotMeet() throws IOException {
    String title = "Tỷ lệ giải ngân vốn đầu tư công so với số nhập TABMIS của huyện ".repeat(3);
    Card card =
        new Card(
            "/",
            "Huyện Chi Lăng",
            title,
            List.of(new Card.Value("Kết quả", "434 tỷ 896 triệu đồng")),
            List.of("Năm 2021", "Kế hoạch"),
            "",
            "",
            "");
    BufferedImage image = read(png(card));
    List<Integer> blank = new ArrayList<>();
    for (int y = 116; y < 500; y++) {
      if (colours(image, 72, y, 1128, y + 1).size() == 1) {
        blank.add(y);
      }
    }
    // Between three lines of title, label, figure and two notes, and nowhere one upon another.
    assertThat(blank).hasSizeGreaterThan(30);
  }

  @Test
  void cardsDrawnOneAfterAnotherKeepNothingOfEachOther() throws IOException {
    Card other = letters(List.of("khác"));
    byte[] first = png(letters(Letters.groups()));
    png(other);
    assertThat(png(letters(Letters.groups()))).isEqualTo(first);
    assertThat(png(other)).isEqualTo(bytes(new CardPainter(Theme.PLAIN), other));
  }

  private byte[] png(Card card) throws IOException {
    return bytes(painter, card);
  }

  private static byte[] bytes(CardPainter painter, Card card) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    painter.paint(card, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
