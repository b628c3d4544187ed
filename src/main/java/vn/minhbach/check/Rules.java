package vn.minhbach.check;

import java.util.List;
import vn.minhbach.model.Catalog;
import vn.minhbach.problem.Problems;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new AddressRule(),
          new AreaCodeRule(),
          new SuccessionRule(),
          new OneValueRule(),
          new StatedRule(),
          new EmbedRule(),
          new BindingRule(),
          new LinkRule());

  private Rules() {}

  /** Applies every rule; the problems of all of them are reported in one run. */
  public static void check(Catalog catalog, Problems problems) {
    ALL.forEach(rule -> rule.check(catalog, problems));
  }
}
