package vn.minhbach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The HTML checker of those who write the standard. It reads its schema once a thread: that takes
 * longer than most pages.
 */
public final class NuChecker {

  private static final ThreadLocal<NuChecker> OF_THREAD = ThreadLocal.withInitial(NuChecker::new);

  private static final String DATA_BLOCK = "<script type=\"application/ld+json\">";
  private static final Pattern INLINE =
      Pattern.compile("(\\d+):(\\d+) Inline script violates Content Security Policy .*");

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);

  private NuChecker() {
    Found found = new Found();
    try {
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, found);
    } catch (Exception e) {
      throw new IllegalStateException(EmbeddedValidator.SCHEMA_URL, e);
    }
    if (!found.messages.isEmpty()) {
      throw new IllegalStateException(found.messages.toString());
    }
  }

  /**
   * What it says of the pages among files.
   *
   * @param site where they are
   * @param address where that is published
   */
  public static List<String> findings(Path site, Collection<String> paths, String address) {
    return paths.parallelStream()
        .filter(path -> path.endsWith(".html"))
        .flatMap(path -> findings(site.resolve(path), address + path).stream())
        .toList();
  }

  /**
   * What it says of a page.
   *
   * @param address where it is published, so that "self" is the portal
   */
  public static List<String> findings(Path page, String address) {
    Found found = new Found();
    SimpleDocumentValidator validator = OF_THREAD.get().validator;
    try (InputStream bytes = Files.newInputStream(page)) {
      InputSource source = new InputSource(bytes);
      source.setSystemId(address);
      validator.setUpValidatorAndParsers(found, false, false);
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new IllegalStateException(page.toString(), e);
    }
    List<String> lines = lines(page);
    return found.messages.stream()
        .filter(message -> !ofDataBlock(message, lines))
        .map(message -> page + ": " + message)
        .toList();
  }

  /**
   * The checker takes any script element for a script. One of another type runs not, so the policy
   * is never asked (HTML, "prepare the script element"); {@code AttacksInBrowserTest} looks.
   */
  private static boolean ofDataBlock(String message, List<String> lines) {
    Matcher inline = INLINE.matcher(message);
    return inline.matches()
        && Integer.parseInt(inline.group(2)) == DATA_BLOCK.length()
        && lines.get(Integer.parseInt(inline.group(1)) - 1).startsWith(DATA_BLOCK);
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readString(page).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what the checker says. */
  private static final class Found implements ErrorHandler {

    /**
     * The checker compares hosts, and a {@code data:} address has none: it says so of every one,
     * whatever the policy. Browsers show the picture; {@code AttacksInBrowserTest} looks.
     */
    private static final Pattern DATA =
        Pattern.compile(
            "Resource violates Content Security Policy \\(meta tag\\): image “data:image/.*”"
                + " blocked by “img-src” directive\\.");

    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      if (!DATA.matcher(e.getMessage()).matches()) {
        add(e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      messages.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
    }
  }
}
