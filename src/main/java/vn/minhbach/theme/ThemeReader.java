package vn.minhbach.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads a portal's theme: what {@code portal.yaml} says of it, and the folder {@code theme/}. */
public final class ThemeReader {

  private static final String FOLDER = "theme";

  /** What a page may load, and the licences of it. */
  private static final Set<String> TYPES =
      Set.of("css", "js", "svg", "png", "jpg", "webp", "ico", "woff2", "txt");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)+");

  private final ContentFolder content;
  private final Problems problems;

  private ThemeReader(ContentFolder content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  /** Whether the file or folder at {@code path} of the content is part of a theme. */
  public static boolean reads(String path) {
    return path.equals(FOLDER) || path.startsWith(FOLDER + "/");
  }

  /** Reads it; what is wrong is reported and left out. */
  public static Theme read(PortalConfig config, ContentFolder content, Problems problems) {
    return new ThemeReader(content, problems).read(config.theme());
  }

  private Theme read(PortalConfig.ThemeSettings settings) {
    Map<String, Theme.Template> templates = new TreeMap<>();
    Map<String, Path> assets = new TreeMap<>();
    for (Path entry : content.list(FOLDER)) {
      String path = content.pathOf(entry);
      boolean folder = Files.isDirectory(entry);
      if (folder && path.equals(FOLDER + "/templates")) {
        content.list(path).forEach(file -> template(file, templates));
      } else if (folder && path.equals(FOLDER + "/assets")) {
        content.list(path).forEach(file -> asset(file, assets));
      } else {
        problems.error(Place.file(path), "theme.entry");
      }
    }
    return new Theme(
        settings.colour().orElse(Theme.TEAL),
        settings.logo().flatMap(this::logo),
        templates,
        assets);
  }

  private void template(Path file, Map<String, Theme.Template> templates) {
    String name = file.getFileName().toString();
    boolean known = ThemeReader.class.getResource("/templates/" + name) != null;
    if (!known || !name.endsWith(".ftlh")) {
      problems.error(Place.file(content.pathOf(file)), "theme.template", name);
      return;
    }
    content.read(file).ifPresent(f -> templates.put(name, new Theme.Template(f.path(), f.text())));
  }

  private void asset(Path file, Map<String, Path> assets) {
    String name = file.getFileName().toString();
    String type = name.substring(name.lastIndexOf('.') + 1);
    if (!NAME.matcher(name).matches() || !TYPES.contains(type)) {
      String types = String.join(", ", TYPES.stream().sorted().toList());
      problems.error(Place.file(content.pathOf(file)), "theme.asset", name, types);
      return;
    }
    if (content.isPlain(file) && (!type.equals("svg") || inert(file))) {
      assets.put(name, file);
    }
  }

  private boolean inert(Path file) {
    Place place = Place.file(content.pathOf(file));
    return content
        .bytes(file)
        .filter(bytes -> SvgContent.inert(bytes, place, problems))
        .isPresent();
  }

  private Optional<Logo> logo(Scalar written) {
    Optional<Path> file = content.file(written.text());
    if (file.isEmpty()) {
      problems.error(written.place(), "theme.nologo", written.text());
      return Optional.empty();
    }
    return content
        .bytes(file.get())
        .flatMap(
            bytes ->
                new LogoReader(written.place(), written.text(), problems).read(file.get(), bytes));
  }
}
