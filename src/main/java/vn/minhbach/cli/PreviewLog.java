package vn.minhbach.cli;

import java.nio.file.Path;
import java.util.List;
import vn.minhbach.preview.Preview;
import vn.minhbach.preview.Preview.Rebuilt;

/** Says in the terminal what the preview does: a line for each change, and what is wrong. */
final class PreviewLog implements Preview.Log {

  private final Console console;
  private final Path source;
  private final int port;

  /**
   * @param port the one that was asked for
   */
  PreviewLog(Console console, Path source, int port) {
    this.console = console;
    this.source = source;
    this.port = port;
  }

  @Override
  public void started(int used, String address) {
    if (port != 0 && port != used) {
      console.line("serve.port", String.valueOf(port));
    }
    console.line("serve.address", address);
    console.line("serve.stop", source.toString());
  }

  @Override
  public void rebuilt(Rebuilt rebuilt) {
    console.problems(rebuilt.problems());
    String took = String.valueOf(rebuilt.milliseconds());
    if (!rebuilt.changed().isEmpty()) {
      String key = rebuilt.shown() ? "serve.changed" : "serve.kept";
      console.line(key, names(rebuilt.changed()), took);
    } else if (rebuilt.shown()) {
      console.line("serve.read", took);
    } else {
      console.line("serve.waiting");
    }
  }

  private String names(List<Path> changed) {
    String first = changed.get(0).toString().replace('\\', '/');
    if (first.isEmpty()) {
      return console.say("serve.everything");
    }
    return changed.size() == 1
        ? first
        : console.say("serve.files", first, String.valueOf(changed.size() - 1));
  }

  @Override
  public void failed(Exception e) {
    console.problem("preview.failed", String.valueOf(e));
  }

  @Override
  public void polling(String why) {
    console.warning("serve.polling", why);
  }
}
