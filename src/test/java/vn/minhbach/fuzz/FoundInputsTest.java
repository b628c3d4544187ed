package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;

/**
 * Inputs that fuzzing found, and that once broke something: {@code fuzz/<target>/<name>}.
 *
 * <p>The name says what they are about.
 */
class FoundInputsTest {

  private static final Path FOUND = Path.of("src/test/resources/fuzz");
  private static final Duration HANGS = Duration.ofMinutes(3);

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> whatOnceBrokeSomethingHolds() {
    return StreamSupport.stream(FuzzTargets.names().spliterator(), false).flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(String target) {
    Map<String, Path> inputs = Sites.files(FOUND.resolve(target));
    return inputs.entrySet().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    target + "/" + input.getKey(),
                    () -> holds(target, Files.readAllBytes(input.getValue()))));
  }

  private void holds(String target, byte[] input) throws IOException {
    FuzzTarget fuzzed = FuzzTargets.of(target, Files.createTempDirectory(temporary, target));
    assertTimeoutPreemptively(
        HANGS, () -> assertThatCode(() -> fuzzed.holds(input)).doesNotThrowAnyException());
  }
}
