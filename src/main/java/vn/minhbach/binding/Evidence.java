package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Row;
import vn.minhbach.model.narrative.Inline;

/**
 * What speaks for a measurement being an observation, beside the equal number: that it stands where
 * the observation was taken from, that the words of the indicator stand near, that the number is no
 * common one, that the words behind it fit unit and measure.
 */
final class Evidence {

  /** By how much one observation must outweigh all others to be clear. */
  static final int CLEAR = 2;

  private static final int PASSAGE = 3;
  private static final int IN_SOURCE = 2;
  private static final int UNCOMMON = 2;
  private static final int ALL_WORDS = 4;
  private static final int STATED_BEFORE = 4;

  private static final double MANY_WORDS = 0.6;
  private static final double SOME_WORDS = 0.4;

  /** Words of indicators that stand near any figure. */
  private static final Set<String> COMMON =
      Set.of(
          "số", "tỷ", "lệ", "tổng", "của", "và", "trên", "các", "được", "trong", "đã", "cho", "là",
          "với", "theo", "so", "có", "địa", "bàn", "huyện", "xã", "đạt", "người", "năm");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NEXT_WORD = Pattern.compile("^ (\\p{L}+)");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("^[^\\d.;]{0,30}(?:cùng kỳ|năm trước|so (?:với )?năm)");
  private static final Pattern PLAN =
      Pattern.compile("^[^\\d.;]{0,40}(?:kế hoạch|KH\\b|dự toán|chỉ tiêu)");

  private final Mention mention;
  private final Row row;
  private final Measure measure;
  private final List<Mention> mentions;
  private final List<Row> rows;

  /**
   * @param row states the equal figure as {@code measure}
   * @param mentions all figures in the report's text
   * @param rows all rows of the report's tables
   */
  Evidence(Mention mention, Row row, Measure measure, List<Mention> mentions, List<Row> rows) {
    this.mention = mention;
    this.row = row;
    this.measure = measure;
    this.mentions = mentions;
    this.rows = rows;
  }

  /** How much speaks for it; empty where it is not plausible. */
  Optional<Integer> weight() {
    double words = wordsNear();
    boolean passage =
        !mention.context().anchor().isEmpty()
            && mention.context().anchor().equals(row.source().anchor());
    boolean plausible =
        unitFits()
            && measureFits()
            && (words >= MANY_WORDS || (words >= SOME_WORDS && (isUncommon() || passage)))
            && (isUncommon() || !isTaken());
    if (!plausible) {
      return Optional.empty();
    }
    int weight = (int) Math.round(ALL_WORDS * words);
    weight += passage ? PASSAGE : 0;
    weight += inSource() ? IN_SOURCE : 0;
    weight += isUncommon() ? UNCOMMON : 0;
    weight -= passage && isTaken() ? STATED_BEFORE : 0;
    return weight > 0 ? Optional.of(weight) : Optional.empty();
  }

  /** The share of the row's own words, or of the indicator's, that stand in the sentence. */
  private double wordsNear() {
    Set<String> sentence = words(mention.sentence());
    return Math.max(share(row.label(), sentence), share(row.indicator().name().vi(), sentence));
  }

  private static double share(String name, Set<String> sentence) {
    Set<String> sought = words(name);
    sought.removeAll(COMMON);
    if (sought.isEmpty()) {
      return 0;
    }
    return (double) sought.stream().filter(sentence::contains).count() / sought.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Whether the words of the row's source hold this very place. */
  private boolean inSource() {
    String before = mention.context().before();
    String after = mention.context().after();
    String place =
        before.substring(Math.max(0, before.length() - 15))
            + mention.text()
            + after.substring(0, Math.min(after.length(), 10));
    return row.source().sentence().contains(place.strip());
  }

  /** Whether the number has decimals or is large, so that it hardly stands there by chance. */
  private boolean isUncommon() {
    return mention.text().chars().filter(Character::isDigit).count() > 3
        || mention.text().matches(".*\\d[.,]\\d.*");
  }

  /** Whether the passage has bound every such observation of the tables already. */
  private boolean isTaken() {
    long bound =
        mentions.stream()
            .filter(other -> other.context().anchor().equals(mention.context().anchor()))
            .flatMap(other -> other.bindings().stream())
            .filter(binding -> binding.indicator().equals(row.indicator().code()))
            .filter(binding -> bindsMeasure(binding.measure()))
            .filter(binding -> digits(Inline.plain(binding.content())).equals(digits(printed())))
            .count();
    long stated =
        rows.stream()
            .filter(other -> other.indicator().equals(row.indicator()))
            .flatMap(other -> other.figure(measure).stream())
            .filter(figure -> digits(figure.printed()).equals(digits(printed())))
            .count();
    return bound >= stated;
  }

  private String printed() {
    return row.figure(measure).orElseThrow().printed();
  }

  private static String digits(String text) {
    return text.replaceAll("[^\\d.,]", "");
  }

  private boolean bindsMeasure(String bound) {
    return (bound.isEmpty() ? Measure.ACTUAL.column() : bound).equals(measure.column());
  }

  /** Whether a change is what a change is compared with, and a share of the plan one of a plan. */
  private boolean measureFits() {
    String after = mention.context().after();
    boolean change = YEAR_BEFORE.matcher(after).find();
    return switch (measure) {
      case YEAR_ON_YEAR -> change || !PLAN.matcher(after).find();
      case OF_PLAN -> !change;
      default -> !change;
    };
  }

  /** Whether the unit behind a bare number, if any, is the row's. */
  private boolean unitFits() {
    boolean hasUnit =
        Figure.read(mention.text()).meaning() instanceof Quantity q && !q.unit().equals(Unit.NONE);
    Unit unit = row.unitOf(measure);
    if (hasUnit || unit.equals(Unit.NONE)) {
      return true;
    }
    Matcher next = NEXT_WORD.matcher(mention.context().after());
    if (!next.find()) {
      return !unit.convertibleTo(Unit.of("%"));
    }
    List<String> names = new ArrayList<>(List.of(unit.printed()));
    row.indicator().otherUnits().forEach(other -> names.add(other.printed()));
    return names.stream()
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[, ]+", -1)))
        .anyMatch(next.group(1).toLowerCase(Locale.ROOT)::equals);
  }
}
