package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;

class DoctorCommandTest {

  private static final String CONTENT = Sites.BASE.toString();

  @TempDir Path temporary;

  @Test
  void everyLineSaysHowBadItIsAndWhatToDo() {
    CommandLineRun run =
        CommandLineRun.of(
            "doctor", "--source", CONTENT, "--output", temporary.resolve("site").toString());

    assertThat(run.exitCode()).as("warnings alone").isZero();
    assertThat(run.out().lines())
        .allMatch(l -> l.matches("(OK|warning|problems): .*|problems: .*"));
    assertThat(run.out())
        .contains("OK: Java ")
        .contains("warning: base_url is https://portal.example/sub/, which leads nowhere. Write ")
        .containsPattern("\nproblems: 0, warnings: [1-9]\n$");
  }

  @Test
  void itSpeaksVietnamese() {
    CommandLineRun run =
        CommandLineRun.in(
            Locale.forLanguageTag("vi"), "doctor", "--source", temporary.resolve("x").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("VẤN ĐỀ: không có thư mục nội dung");
  }

  @Test
  void machinesReadTheSame() throws IOException {
    CommandLineRun run = CommandLineRun.of("doctor", "--json", "--source", "none");

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(json.get("problems").intValue()).isEqualTo(1);
    assertThat(json.get("symptoms").findValuesAsText("code"))
        .contains("doctor.java", "doctor.nocontent");
    assertThat(json.get("symptoms").get(0).get("level").textValue()).isEqualTo("ok");
    assertThat(json.get("symptoms").get(0).get("message").textValue()).startsWith("Java ");
  }
}
