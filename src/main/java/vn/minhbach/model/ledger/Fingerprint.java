package vn.minhbach.model.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The SHA-256 of everything that an edition prints, so that a damaged ledger is noticed. */
public final class Fingerprint {

  /** What separates texts; no text holds it. */
  private static final String END = "\u0000";

  private Fingerprint() {}

  /**
   * {@code sha256:} and 64 hexadecimal digits.
   *
   * @param printed by place, in reading order
   */
  public static String of(Map<String, Printed> printed) {
    MessageDigest digest = sha256();
    printed.forEach(
        (place, here) -> {
          add(place, digest);
          add(here.text(), digest);
          here.cells()
              .forEach(
                  (column, text) -> {
                    add(column, digest);
                    add(text, digest);
                  });
          here.parts().forEach(part -> add(part, digest));
          add(here.indicator(), digest);
        });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static void add(String text, MessageDigest digest) {
    digest.update((text + END).getBytes(StandardCharsets.UTF_8));
  }

  /** A digest to be fed. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
