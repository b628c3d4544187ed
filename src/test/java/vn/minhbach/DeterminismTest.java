package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever machine builds it. */
class DeterminismTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path temporary;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void buildingAgainInAnotherCountryGivesIdenticalBytes() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    DemoPortal.build(temporary.resolve("again"));

    Map<String, Path> first = Sites.files(DemoPortal.SITE);
    Map<String, Path> second = Sites.files(temporary.resolve("again"));
    assertThat(second).containsOnlyKeys(first.keySet());
    for (Map.Entry<String, Path> file : first.entrySet()) {
      assertThat(Files.mismatch(file.getValue(), second.get(file.getKey())))
          .as(file.getKey())
          .isEqualTo(-1);
    }
  }
}
