package vn.minhbach.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;

/** {@code minhbach:check}: checks the content and publishes nothing. */
public final class CheckMojo extends ProgramMojo {

  /** The folder that holds portal.yaml. */
  private File source;

  @Override
  public void execute() throws MojoFailureException {
    run("check", "--source", source.getPath());
  }
}
