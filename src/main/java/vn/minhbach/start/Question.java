package vn.minhbach.start;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.check.Reserved;
import vn.minhbach.colour.Colour;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.AreaKind;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;

/**
 * What is asked of whoever starts a portal, in this order: an answer may serve as a proposal for
 * the next.
 *
 * <p>An answer must be what the reader of the file that it is written to would take.
 */
public enum Question {
  PROVINCE,
  PROVINCE_CODE,
  PROVINCE_SLUG,
  AREA_LEVEL,
  AREA,
  AREA_CODE,
  AREA_SLUG,
  NAME,
  PUBLISHER,
  BASE_URL,
  CONTACT,
  LICENCE,
  LICENCE_URL,
  COLOUR;

  /** The level of units that were abolished on 1 July 2025; their reports are still published. */
  static final String DISTRICT = "district";

  private static final String COMMUNE = "commune";

  /** The name that stands for it in {@code --base-url} and in the texts of the program. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The option of the command line that answers it. */
  public String option() {
    return "--" + key();
  }

  /** What is taken where nothing else is answered. */
  public String proposal(Map<Question, String> earlier) {
    return switch (this) {
      case PROVINCE -> "Tỉnh Mẫu";
      case PROVINCE_CODE -> "00";
      case PROVINCE_SLUG -> Slug.of(AreaKind.without(earlier.get(PROVINCE).strip()));
      case AREA_LEVEL -> COMMUNE;
      case AREA -> isDistrict(earlier) ? "Huyện Mẫu" : "Xã Mẫu";
      case AREA_CODE -> isDistrict(earlier) ? "000" : "00000";
      // Communes keep their kind: former districts and communes of one province share names.
      case AREA_SLUG ->
          Slug.of(isDistrict(earlier) ? AreaKind.without(area(earlier).strip()) : area(earlier));
      case NAME -> "Cổng báo cáo công khai " + running(area(earlier));
      case PUBLISHER -> "Ủy ban nhân dân " + running(area(earlier));
      case BASE_URL -> "https://" + host(earlier) + "/";
      case CONTACT -> "lienhe@" + host(earlier);
      case LICENCE -> "CC BY 4.0";
      case LICENCE_URL -> "https://creativecommons.org/licenses/by/4.0/deed.vi";
      case COLOUR -> "#0b5563";
    };
  }

  /** Whether the proposal follows from what was answered, so that nobody need be asked. */
  public boolean isSettledBy(Map<Question, String> earlier) {
    return this == LICENCE_URL && LICENCE.proposal(earlier).equals(earlier.get(LICENCE));
  }

  /** What is wrong with an answer; empty where it can be taken. */
  public Optional<Problem> mistake(String answer) {
    if (answer.isBlank()) {
      return problem("field.missing", option());
    }
    Optional<Integer> control = answer.chars().filter(Character::isISOControl).boxed().findFirst();
    if (control.isPresent()) {
      return problem("encoding.control", "U+%04X".formatted(control.get()));
    }
    return switch (this) {
      case PROVINCE_SLUG ->
          Reserved.FIRST.contains(answer) ? problem("address.reserved", answer) : slug(answer);
      case AREA_SLUG ->
          answer.equals(Reserved.SERIES) ? problem("address.reserved", answer) : slug(answer);
      case AREA_LEVEL ->
          unless(answer.equals(COMMUNE) || answer.equals(DISTRICT), "area.level", answer);
      case BASE_URL -> unless(PortalConfig.baseUrl(answer).isPresent(), "config.baseurl", answer);
      case CONTACT -> unless(PortalConfig.isMail(answer), "config.contact", answer);
      case LICENCE_URL -> unless(PortalConfig.isWeb(answer), "config.url", answer);
      case COLOUR -> unless(Colour.read(answer).isPresent(), "config.colour", answer);
      case PROVINCE, PROVINCE_CODE, AREA, AREA_CODE, NAME, PUBLISHER, LICENCE -> Optional.empty();
    };
  }

  static boolean isDistrict(Map<Question, String> answers) {
    return DISTRICT.equals(answers.get(AREA_LEVEL));
  }

  private Optional<Problem> slug(String answer) {
    return unless(Slug.isSlug(answer), "slug.form", answer);
  }

  private Optional<Problem> unless(boolean sound, String code, String answer) {
    return sound ? Optional.empty() : problem(code, answer);
  }

  private Optional<Problem> problem(String code, String argument) {
    return Optional.of(Problem.error(Place.file(option()), code, argument));
  }

  private static String area(Map<Question, String> answers) {
    return answers.get(AREA);
  }

  private static String host(Map<Question, String> answers) {
    return answers.get(AREA_SLUG) + ".example";
  }

  /** The name within a sentence: {@code xã Chi Lăng}. */
  private static String running(String name) {
    String stripped = name.strip();
    return AreaKind.of(stripped)
        .map(kind -> kind.word() + stripped.substring(kind.word().length()))
        .orElse(name);
  }
}
