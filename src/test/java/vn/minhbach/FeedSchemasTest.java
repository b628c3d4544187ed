package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every feed of the demo portal is what its standard says. */
class FeedSchemasTest {

  private final Map<String, Path> files = Sites.files(DemoPortal.SITE);
  private final StringWriter atomErrors = new StringWriter();
  private final ValidationDriver atom = atom();
  private final Schema json =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FeedSchemasTest.class.getResourceAsStream("json-feed-1.1.schema.json"));

  private ValidationDriver atom() {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, new ErrorHandlerImpl(atomErrors));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      boolean read =
          driver.loadSchema(
              ValidationDriver.uriOrFileInputSource(
                  FeedSchemasTest.class.getResource("atom.rnc").toString()));
      assertThat(read).as(atomErrors.toString()).isTrue();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return driver;
  }

  @Test
  void everyAtomFeedIsValid() throws Exception {
    for (Path feed : feeds("feed.xml")) {
      assertThat(atomErrors(Files.readString(feed))).as(feed.toString()).isEmpty();
    }
  }

  @Test
  void everyJsonFeedIsValid() throws Exception {
    for (Path feed : feeds("feed.json")) {
      assertThat(jsonErrors(Files.readString(feed))).as(feed.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>                        | <name>
          <id>https:                     | <id>
          T00:00:00[+]07:00              | ''
          rel="alternate"                | ''
          <author><name>[^<]*</name>     | <author>
          <updated>[^<]*</updated>       | ''
          <summary>                      | <content>
          xml:lang="vi"                  | xml:lang="tiếng Việt"
          """)
  void aBrokenAtomFeedIsRefused(String sound, String broken) throws Exception {
    String feed = Files.readString(files.get("feed.xml"));
    String changed = feed.replaceAll(sound, broken);
    assertThat(changed).isNotEqualTo(feed);
    assertThat(atomErrors(changed)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version/1.1                    | version/1
          "id":"[^"]*",                  | ''
          "content_text"                 | "contents"
          T00:00:00                      | 00:00
          "authors":.[{]"name"           | "authors":["name"
          "home_page_url":"https:        | "home_page_url":"
          "language":"vi"                | "language":""
          """)
  void aBrokenJsonFeedIsRefused(String sound, String broken) throws Exception {
    String feed = Files.readString(files.get("feed.json"));
    String changed = feed.replaceAll(sound, broken);
    assertThat(changed).isNotEqualTo(feed);
    assertThat(jsonErrors(changed)).isNotEmpty();
  }

  private List<Path> feeds(String name) {
    List<Path> feeds = new ArrayList<>();
    files.forEach(
        (path, file) -> {
          if (path.endsWith(name)) {
            feeds.add(file);
          }
        });
    assertThat(feeds).hasSizeGreaterThan(100);
    return feeds;
  }

  private String atomErrors(String feed) throws IOException {
    atomErrors.getBuffer().setLength(0);
    try {
      boolean valid = atom.validate(new InputSource(new StringReader(feed)));
      return valid ? "" : "invalid: " + atomErrors;
    } catch (SAXException e) {
      return "not well-formed: " + e.getMessage();
    }
  }

  private List<String> jsonErrors(String feed) {
    try {
      return json
          .validate(
              feed,
              InputFormat.JSON,
              context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
          .stream()
          .map(Object::toString)
          .toList();
    } catch (UncheckedIOException e) {
      return List.of("no JSON: " + e.getMessage());
    }
  }
}
