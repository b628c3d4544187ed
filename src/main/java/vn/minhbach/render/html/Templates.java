package vn.minhbach.render.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.theme.Theme;

/**
 * The templates of a portal: its theme's in place of the program's.
 *
 * <p>What is imported of the program's own is read once for all portals: a preview reads a theme
 * anew after each change of it.
 */
final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;
  private static final String FOLDER = "/templates";

  /** One for all, which remembers what it found by reflection. */
  private static final ObjectWrapper WRAPPER = wrapper();

  private static final Configuration OWN = own();

  private final Theme theme;
  private final Problems problems = new Problems();
  private final Configuration freemarker;

  /** Those of the theme, and those of the program's that pages are made with. */
  private final Map<String, Template> read = new ConcurrentHashMap<>();

  /**
   * Reads them. In place of those of the theme that are no templates the program's stay, so that
   * the rest can be examined.
   */
  Templates(Theme theme) {
    this.theme = theme;
    this.freemarker = theme.templates().isEmpty() ? OWN : configuration(new Themed());
    theme.templates().forEach(this::add);
  }

  private static Configuration own() {
    Configuration own = configuration(new Configuration(VERSION));
    own.setTemplateLoader(new ClassTemplateLoader(Templates.class, FOLDER));
    return own;
  }

  private static Configuration configuration(Configuration freemarker) {
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("computer");
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocalizedLookup(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setObjectWrapper(WRAPPER);
    return freemarker;
  }

  /** Whoever writes a template sees what the program hands over, and nothing of Java behind it. */
  private static ObjectWrapper wrapper() {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
    builder.setMemberAccessPolicy(
        new MemberAccessPolicy() {
          @Override
          public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new OwnMembers();
          }

          @Override
          public boolean isToStringAlwaysExposed() {
            return true;
          }
        });
    return builder.build();
  }

  /** Where a template imports another, Freemarker asks here. */
  private final class Themed extends Configuration {

    Themed() {
      super(VERSION);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object customLookupCondition,
        String encoding,
        boolean parseAsFtl,
        boolean ignoreMissing)
        throws IOException {
      // A theme's stand in place of the program's, which know what "/layout.ftlh" is called.
      Template own =
          OWN.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
      return own == null ? null : read.getOrDefault(own.getName(), own);
    }
  }

  private void add(String name, Theme.Template source) {
    try {
      read.put(name, new Template(name, source.text(), freemarker));
    } catch (ParseException e) {
      problems.error(
          place(name, e.getLineNumber(), e.getColumnNumber()),
          "template.syntax",
          said(e.getEditorMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("a text is read", e);
    }
  }

  /** What Freemarker says first, without what it would have liked better, and no full stop. */
  static String said(String message) {
    String line = String.valueOf(message).lines().findFirst().orElse("");
    return line.replaceFirst(", but was expecting.*", "").replaceFirst("\\.( .*)?$", "");
  }

  /** What is wrong with those of the theme. */
  List<Problem> problems() {
    return problems.sorted();
  }

  /** The template that pages are made with; what it imports is looked for in the theme first. */
  Template get(String name) throws IOException {
    if (freemarker == OWN) {
      return OWN.getTemplate(name);
    }
    Template known = read.get(name);
    if (known == null) {
      // Read by the other configuration, it would import the program's own.
      InputStream in = Templates.class.getResourceAsStream(FOLDER + "/" + name);
      try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        known = new Template(name, text, freemarker);
      }
      read.put(name, known);
    }
    return known;
  }

  /** Where a line of a template stands: in the content where the theme has it. */
  Place place(String name, int line, int column) {
    Theme.Template source = theme.templates().get(name);
    String path = source == null ? FOLDER.substring(1) + "/" + name : source.path();
    return new Place(path, Math.max(0, line), Math.max(0, column));
  }
}
