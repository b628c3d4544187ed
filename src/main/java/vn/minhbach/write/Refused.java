package vn.minhbach.write;

import java.io.IOException;
import java.util.List;

/** The site can't be put into its output folder without a loss to somebody. */
public final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It is, or holds, the root of the disk, the home folder or the current folder. */
    PLACE,
    /** It is the content folder, is within it or holds it. */
    CONTENT,
    /** It is a link that leads to nothing. */
    DANGLING,
    /** It is a file. */
    FILE,
    /** A disk is mounted there; a folder can't be put in its place. */
    MOUNT,
    /** It holds files, and no mark of this program. */
    FOREIGN,
    /** Its mark is not one that this program wrote. */
    MARK,
    /** Files of another origin stand where files of the site must be. */
    COLLISION,
    /** Files of another origin are left from a build that was ended, and can't be put back. */
    LEFTOVER
  }

  private final Reason reason;
  private final transient List<String> arguments;

  /**
   * @param arguments the folder, then the names of what is in the way, if any
   */
  Refused(Reason reason, String... arguments) {
    super(reason + " " + List.of(arguments));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** The folder, then the names of what is in the way, if any. */
  public List<String> arguments() {
    return arguments;
  }
}
