package vn.minhbach.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;

/** {@code minhbach:serve}: shows the portal on this machine while its content changes. */
public final class ServeMojo extends ProgramMojo {

  /** The folder that holds portal.yaml. */
  private File source;

  /** Where it is shown: the next free port where it is taken, any for 0. */
  private int port;

  @Override
  public void execute() throws MojoFailureException {
    run("serve", "--source", source.getPath(), "--port", String.valueOf(port));
  }
}
