package vn.minhbach.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;

/** {@code minhbach:build}: checks the content and publishes the portal. */
public final class BuildMojo extends ProgramMojo {

  /** The folder that holds portal.yaml. */
  private File source;

  /** Where the portal is written. */
  private File output;

  @Override
  public void execute() throws MojoFailureException {
    run("build", "--source", source.getPath(), "--output", output.getPath());
  }
}
