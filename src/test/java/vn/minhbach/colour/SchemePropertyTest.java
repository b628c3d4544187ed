package vn.minhbach.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever colour a publisher chooses, everything on the pages can be read: WCAG 2.2 AA. */
class SchemePropertyTest {

  private static final double TEXT = 4.5;
  private static final double MUCH = 7;
  private static final double EDGE = 3;
  private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

  private static final Map<String, Colour> DAY = properties(0);
  private static final Map<String, Colour> NIGHT = properties(1);

  /** The colours of the style sheet: its first block is for the day, its second for the night. */
  private static Map<String, Colour> properties(int block) {
    try {
      String css = Files.readString(Path.of("assets/minhbach.css"));
      Map<String, Colour> properties = new HashMap<>();
      Matcher matcher = PROPERTY.matcher(css.split(":root", -1)[block + 1].split("}", 2)[0]);
      while (matcher.find()) {
        String hex = matcher.group(2);
        String full = hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
        properties.put(matcher.group(1), Colour.read(full).orElseThrow());
      }
      assertThat(properties).containsKeys("ground", "surface", "raised", "target", "ink", "gold");
      return properties;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 2000)
  void everythingCanBeReadWhateverTheColour(@ForAll @IntRange(min = 0, max = 0xffffff) int rgb) {
    Colour brand = new Colour(rgb);
    readable(Scheme.light(brand), DAY, TEXT);
    readable(Scheme.dark(brand), NIGHT, TEXT);
    readable(Scheme.lightWithContrast(brand), DAY, MUCH);
    readable(Scheme.darkWithContrast(brand), NIGHT, MUCH);
  }

  @Example
  void yellowBlackWhiteAndTheirLikeCanBeReadToo() {
    for (String hex :
        List.of("#ffff00", "#000000", "#ffffff", "#808080", "#00ff00", "#ff00ff", "#0000ff")) {
      everythingCanBeReadWhateverTheColour(Colour.read(hex).orElseThrow().rgb());
    }
  }

  private static void readable(Scheme scheme, Map<String, Colour> sheet, double contrast) {
    List<Colour> grounds = new ArrayList<>();
    for (String ground : List.of("ground", "surface", "raised", "target")) {
      grounds.add(sheet.get(ground));
    }
    grounds.add(scheme.weak());
    for (Colour ground : grounds) {
      assertThat(scheme.link().contrast(ground)).isGreaterThanOrEqualTo(contrast);
      assertThat(scheme.strong().contrast(ground)).isGreaterThanOrEqualTo(contrast);
      assertThat(sheet.get("gold").contrast(ground)).isGreaterThanOrEqualTo(EDGE);
    }
    assertThat(scheme.on().contrast(scheme.link())).isGreaterThanOrEqualTo(TEXT);
    assertThat(scheme.on().contrast(scheme.strong())).isGreaterThanOrEqualTo(TEXT);
    for (String words : List.of("ink", "quiet", "exceeded", "met", "not", "pending")) {
      assertThat(sheet.get(words).contrast(scheme.weak())).as(words).isGreaterThanOrEqualTo(TEXT);
    }
  }

  @Example
  void aColourThatCanBeReadIsTheLinksOwn() {
    Colour green = Colour.read("#1b6238").orElseThrow();
    assertThat(Scheme.light(green).link()).isEqualTo(green);
  }

  @Example
  void contrastIsThatOfWcag() {
    Colour grey = Colour.read("#767676").orElseThrow();
    assertThat(grey.contrast(new Colour(0xffffff))).isBetween(4.54, 4.55);
    assertThat(new Colour(0).contrast(new Colour(0xffffff))).isEqualTo(21);
  }
}
