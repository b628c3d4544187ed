package vn.minhbach.read.narrative;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.model.Slug;
import vn.minhbach.model.ledger.Fingerprint;
import vn.minhbach.model.ledger.Printed;

/**
 * Gives headings and paragraphs ids that follow from their words alone, so that inserting one
 * leaves all others as they were.
 */
final class Anchors {

  private static final int LONGEST_SLUG = 60;
  private static final int HASH_DIGITS = 8;

  /** Those of footnotes and of their marks. */
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

  private final Set<String> taken = new HashSet<>();

  /** {@code i-danh-gia-ket-qua}: readable, for headings. */
  String heading(String words) {
    String slug = slug(words);
    boolean readable = !slug.isEmpty() && !FOOTNOTE.matcher(slug).matches();
    return unique(readable ? slug : paragraphBase(words));
  }

  /** {@code p-1f3a90bc}: the beginning of a hash of the words. */
  String paragraph(String words) {
    return unique(paragraphBase(words));
  }

  private static String paragraphBase(String words) {
    return "p-" + hash(Printed.folded(words)).substring(0, HASH_DIGITS);
  }

  private String unique(String base) {
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** Lower-case ASCII, tones dropped, words joined by hyphens, not too many. */
  private static String slug(String words) {
    String plain = Slug.of(words);
    if (plain.length() <= LONGEST_SLUG) {
      return plain;
    }
    int cut = plain.lastIndexOf('-', LONGEST_SLUG);
    return plain.substring(0, cut < 0 ? LONGEST_SLUG : cut);
  }

  private static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Fingerprint.sha256().digest(bytes));
  }
}
