package vn.minhbach.intake.datapackage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minhbach.intake.tidy.Columns;

/** What a field of a stranger's table is for us. */
enum FieldRole {
  PERIOD,
  AREA,
  INDICATOR,
  /** The name of the row's indicator. */
  INDICATOR_NAME,
  SERIES,
  VALUE,
  TARGET,
  UNIT,
  MULTIPLIER,
  DIMENSION,
  NOTE,
  IGNORE;

  /** How it is written in a mapping: {@code indicator name}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The role that {@code word} is; empty where it is none. */
  static Optional<FieldRole> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FieldRole::word).toList();
  }

  /** The same for the reader of observations; empty where it is none of its roles. */
  Optional<Columns.Role> column() {
    return switch (this) {
      case AREA -> Optional.of(Columns.Role.PLACE);
      case INDICATOR -> Optional.of(Columns.Role.INDICATOR);
      case SERIES -> Optional.of(Columns.Role.SERIES);
      case UNIT -> Optional.of(Columns.Role.UNIT);
      case MULTIPLIER -> Optional.of(Columns.Role.MULTIPLIER);
      case DIMENSION -> Optional.of(Columns.Role.DIMENSION);
      case NOTE -> Optional.of(Columns.Role.NOTE);
      case PERIOD, VALUE, TARGET, INDICATOR_NAME, IGNORE -> Optional.empty();
    };
  }
}
