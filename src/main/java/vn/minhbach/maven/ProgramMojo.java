package vn.minhbach.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import vn.minhbach.cli.Main;

/**
 * A command of the program as a goal: it prints as the program does, then Maven goes on or ends.
 */
abstract class ProgramMojo extends AbstractMojo {

  /** Runs the command; where it fails, what was wrong has been printed. */
  static void run(String... arguments) throws MojoFailureException {
    System.out.flush();
    int code = Main.execute(arguments);
    if (code != 0) {
      throw new MojoFailureException(
          "minhbach " + arguments[0] + " ended with exit code " + code + ": see above");
    }
  }
}
