package vn.minhbach.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many tasks at once. */
class WorkersTest {

  /** So what is told of a broken portal does not depend on who was faster. */
  @Test
  @Timeout(60)
  void theFirstTaskThatFailsIsToldThoughAnotherFailedBefore() {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    CountDownLatch second = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                Workers.each(
                    List.of(
                        () -> {
                          awaited(second);
                          throw new IOException("first");
                        },
                        () -> {
                          second.countDown();
                          throw new IOException("second");
                        })))
        .hasMessage("first");
  }

  private static void awaited(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
