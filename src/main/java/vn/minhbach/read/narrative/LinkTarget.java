package vn.minhbach.read.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of a narrative may lead: a web site, a mailbox, an address of the portal. */
final class LinkTarget {

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?:https?://([^/?#\\\\]+)[^\\s\\\\]*+|mailto:[^\\s\\\\:,;?]+@[^\\s\\\\:,;?]+)");

  /** No second slash, and no backslash that a browser takes for one. */
  private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*+");

  /**
   * A host by its name alone. What stands before {@code @} looks like a host and is none; letters
   * that are not Latin look like those that are.
   */
  private static final Pattern HOST = Pattern.compile("[\\p{IsLatin}0-9._-]+(?::[0-9]{1,5})?");

  private LinkTarget() {}

  static boolean isSound(String target) {
    if (INSIDE.matcher(target).matches()) {
      return !target.chars().anyMatch(Character::isISOControl);
    }
    Matcher outside = OUTSIDE.matcher(target);
    return outside.matches()
        && (outside.group(1) == null || HOST.matcher(outside.group(1)).matches());
  }
}
