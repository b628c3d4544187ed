package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhbach.intake.tidy.Columns;
import vn.minhbach.intake.tidy.Observation;
import vn.minhbach.intake.tidy.PeriodReader;
import vn.minhbach.intake.tidy.Places;
import vn.minhbach.intake.tidy.ValueReader;
import vn.minhbach.model.Area;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/**
 * The targets that the metadata declares: rows where it is plain what they are for, and when; words
 * in the report's text otherwise.
 */
final class Targets {

  private final Metadata metadata;
  private final int fiscalYearStart;
  private final Problems doubts;
  private final List<Places.Located> rows = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();

  private Targets(Metadata metadata, int fiscalYearStart, Problems doubts) {
    this.metadata = metadata;
    this.fiscalYearStart = fiscalYearStart;
    this.doubts = doubts;
  }

  /**
   * Of the indicators that anything was read of.
   *
   * @param whole the area that targets are for
   */
  static Targets of(
      List<Places.Located> located,
      Area whole,
      Metadata metadata,
      int fiscalYearStart,
      Problems doubts) {
    Targets targets = new Targets(metadata, fiscalYearStart, doubts);
    Map<String, List<Observation>> byId = new TreeMap<>();
    for (Places.Located one : located) {
      List<Observation> of = byId.computeIfAbsent(one.observation().id(), i -> new ArrayList<>());
      if (one.area().equals(whole)) {
        of.add(one.observation());
      }
    }
    byId.forEach((id, all) -> targets.read(id, all, whole));
    return targets;
  }

  /** Those that are rows. */
  List<Places.Located> rows() {
    return List.copyOf(rows);
  }

  /** Those that are words, by the id of the indicator. */
  Map<String, List<String>> inWords() {
    return Map.copyOf(words);
  }

  /** What a target is for; two values for it are for parts that nobody names. */
  private record Subject(String series, String unit, Map<String, String> parts, Period period) {}

  private void read(String id, List<Observation> stated, Area whole) {
    metadata.target(id).ifPresent(sentence -> words.put(id, new ArrayList<>(List.of(sentence))));
    Map<Subject, Map<String, Observation>> bySubject = new LinkedHashMap<>();
    Map<Observation, DeclaredTarget> declared = new LinkedHashMap<>();
    for (DeclaredTarget target : DeclaredTarget.of(id, metadata)) {
      Optional<Observation> row = row(target, stated);
      if (row.isEmpty()) {
        inWords(id, target);
        continue;
      }
      Observation o = row.get();
      declared.put(o, target);
      bySubject
          .computeIfAbsent(
              new Subject(o.series(), o.unit(), o.brokenDown(), o.period()),
              s -> new LinkedHashMap<>())
          .putIfAbsent(o.target(), o);
    }
    for (Map<String, Observation> values : bySubject.values()) {
      for (Observation row : values.values()) {
        if (values.size() == 1) {
          rows.add(new Places.Located(whole, row));
        } else {
          inWords(id, declared.get(row));
        }
      }
    }
  }

  private void inWords(String id, DeclaredTarget target) {
    doubts.warning(target.place(), "sdg.target", target.inWords(), id);
    List<String> of = words.computeIfAbsent(id, i -> new ArrayList<>());
    String told = target.inWords();
    if (of.stream().noneMatch(earlier -> earlier.equals(told) || earlier.endsWith(": " + told))) {
      of.add(told);
    }
  }

  /** The row that a target is; empty where it is not plain what it is for, or when. */
  private Optional<Observation> row(DeclaredTarget target, List<Observation> stated) {
    ValueReader.Read value = new ValueReader(List.of()).read(target.value());
    Optional<Period> period =
        new PeriodReader(fiscalYearStart, List.of())
            .read(target.year())
            .map(PeriodReader.Read::period);
    Map<List<String>, Observation> like = new LinkedHashMap<>();
    for (Observation o : stated) {
      if (isFor(target, o)) {
        like.putIfAbsent(List.of(o.series(), o.unit()), o);
      }
    }
    boolean number = value.isPrinted() && value.kind() != ValueReader.Kind.WORDS;
    if (!number || period.isEmpty() || like.size() != 1) {
      return Optional.empty();
    }
    Observation o = like.values().iterator().next();
    return Optional.of(
        new Observation(
            o.id(),
            o.series(),
            o.unit(),
            o.geoCode(),
            period.get(),
            o.brokenDown(),
            true,
            "",
            value.printed(),
            target.label().isEmpty() ? List.of() : List.of(target.label()),
            target.place()));
  }

  private static boolean isFor(DeclaredTarget target, Observation o) {
    return (target.series().isEmpty() || same(target.series(), o.series()))
        && (target.unit().isEmpty() || same(target.unit(), o.unit()))
        && folded(target.brokenDown()).equals(folded(o.brokenDown()));
  }

  private static boolean same(String one, String other) {
    return Columns.folded(one).equals(Columns.folded(other));
  }

  private static Map<String, String> folded(Map<String, String> parts) {
    Map<String, String> folded = new HashMap<>();
    parts.forEach((heading, value) -> folded.put(Columns.folded(heading), Columns.folded(value)));
    return folded;
  }
}
