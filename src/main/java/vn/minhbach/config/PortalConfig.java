package vn.minhbach.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.colour.Colour;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * The portal's own settings, {@code portal.yaml}.
 *
 * @param baseUrl where it is published, ending in {@code /}
 * @param languages that names are to be given in; Vietnamese is always one
 * @param licence of what it publishes
 * @param contact an e-mail address
 * @param keepsLedger whether what was published before is compared with; a draft may turn it off
 * @param theme how it looks
 * @param offline whether browsers keep the pages that were read, to show them without a network
 * @param integrity whether browsers check what pages load; not for portals that are read from disks
 */
public record PortalConfig(
    Localized name,
    Localized description,
    URI baseUrl,
    List<Language> languages,
    Localized publisher,
    Licence licence,
    String contact,
    boolean keepsLedger,
    ThemeSettings theme,
    boolean offline,
    boolean integrity) {

  /** A licence's short name and where it can be read. */
  public record Licence(String name, String url) {}

  /**
   * What is said of the portal's looks.
   *
   * @param colour of its publisher
   * @param logo the path of a picture in the content folder
   */
  public record ThemeSettings(Optional<Colour> colour, Optional<Scalar> logo) {
    static final ThemeSettings NONE = new ThemeSettings(Optional.empty(), Optional.empty());
  }

  public static final String FILE = "portal.yaml";

  private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"']+@[^\\s@<>\"']+");

  /** Reads it; what is missing or wrong is reported and stands empty. */
  public static Optional<PortalConfig> read(ContentFolder content, Problems problems) {
    Optional<SourceFile> file = content.require(FILE);
    return file.flatMap(f -> Yaml.read(f.path(), f.text(), 1, problems))
        .map(node -> of(Fields.of(node, problems), problems));
  }

  private static PortalConfig of(Fields fields, Problems problems) {
    Licence licence =
        fields
            .requiredNode("licence")
            .map(node -> licence(Fields.of(node, problems), problems))
            .orElse(new Licence("", ""));
    PortalConfig config =
        new PortalConfig(
            fields.requiredLocalized("name"),
            fields.requiredLocalized("description"),
            baseUrl(fields.requiredText("base_url"), fields.placeOf("base_url"), problems),
            languages(fields, problems),
            fields.requiredLocalized("publisher"),
            licence,
            fields.requiredText("contact"),
            fields.node("ledger").isEmpty() || fields.flag("ledger"),
            fields
                .node("theme")
                .map(node -> theme(Fields.of(node, problems), problems))
                .orElse(ThemeSettings.NONE),
            fields.flag("offline"),
            fields.flag("integrity"));
    if (!config.contact().isEmpty() && !isMail(config.contact())) {
      problems.error(fields.placeOf("contact"), "config.contact", config.contact());
    }
    fields.end();
    return config;
  }

  private static List<Language> languages(Fields fields, Problems problems) {
    List<String> tags = fields.texts("languages");
    List<Language> languages =
        Stream.of(Language.values()).filter(l -> tags.contains(l.tag())).toList();
    if (languages.size() == tags.size() && languages.contains(Language.VI)) {
      return languages;
    }
    // What is no list at all was reported as such.
    if (!tags.isEmpty()) {
      problems.error(fields.placeOf("languages"), "config.languages", String.join(", ", tags));
    }
    return List.of(Language.VI);
  }

  private static Licence licence(Fields fields, Problems problems) {
    Licence licence = new Licence(fields.requiredText("name"), fields.requiredText("url"));
    if (!licence.url().isEmpty() && !isWeb(licence.url())) {
      problems.error(fields.placeOf("url"), "config.url", licence.url());
    }
    fields.end();
    return licence;
  }

  private static ThemeSettings theme(Fields fields, Problems problems) {
    Optional<Scalar> colour = fields.scalar("colour");
    Optional<Colour> read = colour.flatMap(scalar -> Colour.read(scalar.text()));
    if (colour.isPresent() && read.isEmpty()) {
      problems.error(fields.placeOf("colour"), "config.colour", colour.get().text());
    }
    ThemeSettings settings = new ThemeSettings(read, fields.scalar("logo"));
    fields.end();
    return settings;
  }

  private static URI baseUrl(String text, Place place, Problems problems) {
    Optional<URI> address = baseUrl(text);
    if (address.isEmpty() && !text.isEmpty()) {
      problems.error(place, "config.baseurl", text);
    }
    return address.orElse(URI.create("https://invalid.invalid/"));
  }

  /** Where a portal is published, ending in {@code /}; empty where {@code text} can't be that. */
  public static Optional<URI> baseUrl(String text) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code text} can be the address of a licence. */
  public static boolean isWeb(String text) {
    return WEB.matcher(text).matches();
  }

  /** Whether {@code text} can be a contact. */
  public static boolean isMail(String text) {
    return MAIL.matcher(text).matches();
  }
}
