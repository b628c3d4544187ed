package vn.minhbach.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an asset where a script or a style sheet names it: a string that is the name, with or
 * without the folder, or what {@code url()} holds.
 *
 * <p>A script that loads another has an empty string behind the name for what the browser checks it
 * with: {@code ['find.js', '']}, {@code {src: 'find.js', integrity: ''}}.
 */
final class AssetName {

  private final Pattern quoted;
  private final Pattern bare;

  AssetName(String name) {
    String quotedName = Pattern.quote(name);
    this.quoted =
        Pattern.compile(
            "([\"'](?:assets/|\\./)?)%s([\"'])(?:(,\\s*(?:integrity:\\s*)?[\"'])([\"']))?"
                .formatted(quotedName));
    this.bare = Pattern.compile("(?<=url\\((?:\\./)?)" + quotedName + "(?=\\))");
  }

  /**
   * {@code text} with {@code name} in its place, and {@code integrity} behind where it has room.
   */
  String replaced(String text, String name, String integrity) {
    Matcher strings = quoted.matcher(text);
    String replaced =
        strings.replaceAll(found -> Matcher.quoteReplacement(with(found, name, integrity)));
    return bare.matcher(replaced).replaceAll(name);
  }

  private static String with(MatchResult found, String name, String integrity) {
    String named = found.group(1) + name + found.group(2);
    return found.group(3) == null ? named : named + found.group(3) + integrity + found.group(4);
  }
}
