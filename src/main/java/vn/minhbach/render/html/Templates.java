package vn.minhbach.render.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.theme.Theme;

/** The templates of a portal: its theme's in place of the program's. */
final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;
  private static final String FOLDER = "/templates";

  /** One for all, which remembers what it found by reflection. */
  private static final ObjectWrapper WRAPPER = wrapper();

  private final Theme theme;
  private final Problems problems = new Problems();
  private final Configuration freemarker = new Configuration(VERSION);

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

  /**
   * Reads them. In place of those of the theme that are no templates the program's stay, so that
   * the rest can be examined.
   */
  Templates(Theme theme) {
    this.theme = theme;
    StringTemplateLoader sound = new StringTemplateLoader();
    theme.templates().forEach((name, source) -> add(name, source, sound));
    freemarker.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {sound, new ClassTemplateLoader(Templates.class, FOLDER)}));
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("computer");
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocalizedLookup(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setObjectWrapper(WRAPPER);
  }

  private void add(String name, Theme.Template source, StringTemplateLoader sound) {
    try {
      new Template(name, source.text(), new Configuration(VERSION));
      sound.putTemplate(name, source.text());
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

  Template get(String name) throws IOException {
    return freemarker.getTemplate(name);
  }

  /** Where a line of a template stands: in the content where the theme has it. */
  Place place(String name, int line, int column) {
    Theme.Template source = theme.templates().get(name);
    String path = source == null ? FOLDER.substring(1) + "/" + name : source.path();
    return new Place(path, Math.max(0, line), Math.max(0, column));
  }
}
