package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.util.List;

/** Looks at one part of the set-up. */
interface SetupCheck {

  /**
   * What it finds, good and bad.
   *
   * @throws IOException if it can't look
   */
  List<Symptom> check(Setup setup) throws IOException;
}
