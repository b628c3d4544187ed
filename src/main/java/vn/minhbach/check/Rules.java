package vn.minhbach.check;

import java.util.List;
import vn.minhbach.model.Catalog;
import vn.minhbach.problem.Described;
import vn.minhbach.problem.Problems;

/** All rules, each with the codes of the problems that it reports. */
public final class Rules {

  private static final List<Entry> ALL =
      List.of(
          // These ask whether all was read, so they come before what is found in it.
          entry(
              new WithdrawalRule(),
              "withdrawal.present",
              "withdrawal.unpublished",
              "withdrawal.reason"),
          entry(
              new CorrectionRule(),
              "published.changed",
              "published.removed",
              "correction.unpublished",
              "correction.place",
              "correction.old",
              "correction.new",
              "correction.reason"),
          entry(new PublishedRule(), "published.gone", "published.withdrawn"),
          entry(new AddressRule(), "address.taken", "address.reserved"),
          entry(new AreaCodeRule(), "area.code"),
          entry(new SuccessionRule(), "succession.from", "succession.early", "succession.to"),
          entry(new TranslationRule(), "translation.missing"),
          entry(new UnitRule(), "unit.series"),
          entry(new DirectionRule(), "direction.exceeded", "direction.bound"),
          entry(new IssuedRule(), "report.early"),
          entry(new PeriodRule(), "period.result", "period.far"),
          entry(new DatedRule(), "period.unprinted"),
          entry(new OneValueRule(), "row.twice"),
          entry(new StatedRule(), "source.figure"),
          entry(new PrintedRule(), "source.cell", "source.row"),
          entry(new HashRule(), "source.hash", "source.unnamed"),
          entry(new AttachmentRule(), "attachment.orphan"),
          entry(new EmbedRule(), "embed.unknown", "embed.twice"),
          entry(new BindingRule(), "binding.measure", "binding.indicator", "binding.mismatch"),
          entry(new LinkRule(), "link.moved", "link.nowhere"),
          entry(
              new RedirectRule(),
              "redirect.hides",
              "redirect.covers",
              "redirect.loop",
              "redirect.chain",
              "redirect.near",
              "redirect.nowhere"));

  private Rules() {}

  /** Applies every rule; the problems of all of them are reported in one run. */
  public static void check(Catalog catalog, Problems problems) {
    ALL.forEach(entry -> entry.rule().check(catalog, problems));
  }

  /** What every rule is called and reports, in the order in which they are applied. */
  public static List<Described> described() {
    return ALL.stream().map(Entry::described).toList();
  }

  private record Entry(Rule rule, List<String> codes) {

    Described described() {
      return Described.of(rule.getClass(), "Rule", codes);
    }
  }

  private static Entry entry(Rule rule, String... codes) {
    return new Entry(rule, List.of(codes));
  }
}
