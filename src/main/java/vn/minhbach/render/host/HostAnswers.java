package vn.minhbach.render.host;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.page.PageGroup;
import vn.minhbach.page.RedirectPage;
import vn.minhbach.page.Site;

/** What a host answers at addresses that moved or were withdrawn, for a host in this program. */
public final class HostAnswers {

  private final HostRules rules;

  private HostAnswers(HostRules rules) {
    this.rules = rules;
  }

  public static HostAnswers of(Site site) {
    Set<String> addresses =
        site.pages().groups().stream()
            .filter(group -> group.kind() != RedirectPage.class)
            .map(PageGroup::address)
            .collect(Collectors.toSet());
    return new HostAnswers(HostRules.of(site, addresses));
  }

  /** The path that the portal is published below, {@code /} or {@code /minh-bach/}. */
  public String root() {
    return rules.file("");
  }

  /**
   * What is answered at {@code path}; empty where the file there is.
   *
   * @param path on the host
   */
  public Optional<HostAnswer> at(String path) {
    return rules.rules().stream()
        .filter(r -> r.prefix() ? path.startsWith(r.path()) : path.equals(r.path()))
        .findFirst()
        .map(rule -> answer(rule, path));
  }

  private static HostAnswer answer(HostRule rule, String path) {
    if (rule.gone()) {
      return new HostAnswer(410, rule.page());
    }
    String rest = path.substring(rule.path().length());
    return rest.matches(PathPattern.REST)
        ? new HostAnswer(301, rule.target() + rest)
        : new HostAnswer(404, "");
  }
}
