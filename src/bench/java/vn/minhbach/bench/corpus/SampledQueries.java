package vn.minhbach.bench.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;

/** Queries from a sample of the made reports: more of each kind than are asked in the end. */
final class SampledQueries {

  /** How many of each kind are asked. */
  static final int OF_A_KIND = 15;

  /** In how many reports a rare phrase stands at most. */
  private static final int RARE = 10;

  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?(?![\\p{L}\\d.,/-])");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?<![\\d/])\\d+(?:/\\d{4})?[-/][A-ZĐ]{2,}\\d*(?:[-/]\\p{Lu}[\\p{L}&]*)+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final List<Plan> plans;
  private final Places places;
  private final Map<String, Report> sample;
  private final Random random;
  private final Corpus corpus;

  /**
   * @param sample reports by address
   */
  SampledQueries(Corpus corpus, Places places, Map<String, Report> sample, long seed) {
    this.corpus = corpus;
    this.places = places;
    this.sample = sample;
    this.random = new Random(seed);
    List<Plan> sampled = new ArrayList<>(corpus.plans());
    sampled.removeIf(plan -> !sample.containsKey(plan.address()));
    Collections.shuffle(sampled, random);
    this.plans = List.copyOf(sampled);
  }

  List<List<Wish>> byKind() {
    return List.of(
        districts("district", name -> name),
        districts("district-toneless", SampledQueries::toneless),
        districts("district-capitals", name -> name.toUpperCase(Locale.ROOT)),
        districts("district-nfd", name -> Normalizer.normalize(name, Normalizer.Form.NFD)),
        communes(),
        years(),
        figures("figure", printed -> printed),
        figures("figure-otherwise", SampledQueries::otherwise),
        documents("document", printed -> printed),
        documents("document-small", printed -> printed.toLowerCase(Locale.ROOT)),
        documents("document-d", printed -> printed.toLowerCase(Locale.ROOT).replace('đ', 'd')),
        phrases("rare-phrase", words -> words),
        phrases("rare-phrase-toneless", SampledQueries::toneless),
        indicators());
  }

  private List<Wish> districts(String kind, Function<String, String> written) {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      String phrase = Places.folded(plan.district());
      Function<Set<String>, Optional<Set<String>>> accepted =
          holding -> Optional.of(union(holding, places.holding(phrase)));
      wishes.add(new Wish(written.apply(plan.district().unit().called()), kind, phrase, accepted));
    }
    return wishes;
  }

  /** A commune and its district: reports of the district that name the commune. */
  private List<Wish> communes() {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      District district = plan.district();
      String text = ReportText.of(sample.get(plan.address())).folded();
      List<Unit> named =
          district.communes().stream()
              .filter(c -> !c.numbered() && text.contains(Folding.fold(c.bare())))
              .filter(c -> !Folding.fold(c.bare()).equals(Places.folded(district)))
              .toList();
      if (!named.isEmpty()) {
        String commune = named.get(random.nextInt(named.size())).bare();
        Set<String> districts = places.called(district);
        wishes.add(
            new Wish(
                commune + " " + district.unit().called(),
                "commune-district",
                Folding.fold(commune),
                holding -> Optional.of(within(holding, districts))));
      }
    }
    return wishes;
  }

  private List<Wish> years() {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      Set<String> districts = places.called(plan.district());
      Set<String> reports =
          corpus.plans().stream()
              .filter(p -> p.year() == plan.year())
              .filter(p -> districts.contains(p.district().address()))
              .map(Plan::address)
              .collect(Collectors.toSet());
      String query = plan.district().unit().called() + " " + plan.year();
      wishes.add(
          new Wish(query, "district-year", Folding.fold(query), any -> Optional.of(reports)));
    }
    return wishes;
  }

  /** Figures of at least five digits that stand in one report only. */
  private List<Wish> figures(String kind, Function<String, String> written) {
    return ofTexts(kind, FIGURE, 1, written).stream()
        .filter(w -> w.phrase().strip().length() >= 5)
        .toList();
  }

  private List<Wish> documents(String kind, Function<String, String> written) {
    return ofTexts(kind, DOCUMENT, Integer.MAX_VALUE, written);
  }

  private List<Wish> ofTexts(
      String kind, Pattern pattern, int most, Function<String, String> written) {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      Set<String> found = new LinkedHashSet<>();
      ReportText.pieces(sample.get(plan.address()))
          .flatMap(piece -> pattern.matcher(piece).results().map(MatchResult::group))
          .forEach(found::add);
      if (pattern == FIGURE) {
        found.removeIf(f -> f.chars().filter(Character::isDigit).count() < 5);
      }
      some(found, 2).forEach(f -> wishes.add(rare(written.apply(f), kind, Folding.fold(f), most)));
    }
    return wishes;
  }

  /** Three to five words that follow each other in few reports. */
  private List<Wish> phrases(String kind, Function<String, String> written) {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      for (int i = 0; i < 40; i++) {
        List<String> pieces = ReportText.pieces(sample.get(plan.address())).toList();
        String[] words = pieces.get(random.nextInt(pieces.size())).split(" ", 0);
        int count = 3 + random.nextInt(3);
        int first = random.nextInt(Math.max(1, words.length - count));
        if (first + count <= words.length) {
          String[] run = Arrays.copyOfRange(words, first, first + count);
          if (Arrays.stream(run).allMatch(w -> WORD.matcher(w).matches())) {
            String phrase = String.join(" ", run);
            wishes.add(rare(written.apply(phrase), kind, Folding.fold(phrase), RARE));
          }
        }
      }
    }
    return new ArrayList<>(some(wishes, wishes.size()));
  }

  /** An indicator by its name, and a district. */
  private List<Wish> indicators() {
    List<Wish> wishes = new ArrayList<>();
    for (Plan plan : plans) {
      District district = plan.district();
      Report report = sample.get(plan.address());
      String text = ReportText.of(report).folded();
      Set<Indicator> named =
          report
              .rows()
              .map(Row::indicator)
              .filter(i -> text.contains(Folding.fold(i.name().in(Language.VI))))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      for (Indicator indicator : some(named, 1)) {
        String name = indicator.name().in(Language.VI);
        Set<String> districts = places.called(district);
        Set<String> series =
            districts.stream()
                .map(d -> d + "chi-tieu/" + indicator.code() + "/")
                .collect(Collectors.toSet());
        wishes.add(
            new Wish(
                name + " " + district.unit().called(),
                "indicator-district",
                Folding.fold(name),
                holding -> Optional.of(union(within(holding, districts), series))));
      }
    }
    return wishes;
  }

  private static Wish rare(String query, String kind, String phrase, int most) {
    return new Wish(
        query,
        kind,
        phrase,
        holding -> holding.size() <= most ? Optional.of(holding) : Optional.empty());
  }

  private <T> List<T> some(Collection<T> all, int count) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(count, shuffled.size()));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Those of {@code reports} that are below one of {@code areas}. */
  private static Set<String> within(Set<String> reports, Set<String> areas) {
    return reports.stream()
        .filter(r -> areas.stream().anyMatch(r::startsWith))
        .collect(Collectors.toSet());
  }

  /** {@code Lộc Ninh} as {@code Loc Ninh}. */
  private static String toneless(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** A figure with other separators: {@code 46.573} as {@code 46573} or {@code 46,573}. */
  private static String otherwise(String printed) {
    return printed.length() % 2 == 0
        ? printed.replaceAll("[.,]", "")
        : printed.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }
}
