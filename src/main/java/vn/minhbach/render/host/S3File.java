package vn.minhbach.render.host;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.json.Json;

/**
 * The configuration of a website on Amazon S3.
 *
 * <p>A rule there always means all that begins with its path. So the ones for a single address are
 * left out where there are pages below it; the page at the old address leads on there. The first of
 * the rules that fits decides, whether there is a page or not.
 */
final class S3File {

  /** S3 takes no more. */
  private static final int RULES = 50;

  private S3File() {}

  static String text(HostRules rules) {
    Json json = new Json();
    json.object(
        website -> {
          website.key("IndexDocument").object(index -> index.key("Suffix").string("index.html"));
          website
              .key("ErrorDocument")
              .object(error -> error.key("Key").string(key(rules.file("404.html"))));
          List<HostRule> chosen = chosen(rules);
          if (!chosen.isEmpty()) {
            website
                .key("RoutingRules")
                .array(list -> chosen.forEach(rule -> list.object(one -> rule(rule, rules, one))));
          }
        });
    return json + "\n";
  }

  private static List<HostRule> chosen(HostRules rules) {
    Stream<HostRule> prefixes = rules.rules().stream().filter(HostRule::prefix);
    Stream<HostRule> single =
        rules.rules().stream().filter(rule -> !rule.prefix() && nothingBelow(rule, rules));
    return Stream.concat(prefixes, single)
        .filter(rule -> !rule.gone())
        .limit(RULES)
        .sorted(
            Comparator.<HostRule>comparingInt(rule -> -rule.path().length())
                .thenComparing(HostRule::path))
        .toList();
  }

  private static boolean nothingBelow(HostRule rule, HostRules rules) {
    return rules.paths().stream().noneMatch(path -> path.startsWith(rule.path()));
  }

  private static void rule(HostRule rule, HostRules rules, Json json) {
    json.key("Condition").object(when -> when.key("KeyPrefixEquals").string(key(rule.path())));
    json.key("Redirect")
        .object(
            redirect -> {
              // S3 would name itself where the portal is published through another host.
              redirect.key("HostName").string(rules.published().getAuthority());
              redirect.key("Protocol").string(rules.published().getScheme());
              redirect.key("HttpRedirectCode").string("301");
              redirect
                  .key(rule.prefix() ? "ReplaceKeyPrefixWith" : "ReplaceKeyWith")
                  .string(key(rule.target()));
            });
  }

  private static String key(String path) {
    return path.substring(1);
  }
}
