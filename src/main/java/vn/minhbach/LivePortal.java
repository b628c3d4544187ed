package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.minhbach.audit.Audit;
import vn.minhbach.cache.Cache;
import vn.minhbach.check.Rules;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Report;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.render.Output;
import vn.minhbach.render.card.CardOutput;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.theme.Theme;

/** A portal that is looked at while its content changes; what did not change is not read again. */
public final class LivePortal {

  private final Portal portal;
  private Optional<Portal.Content> before = Optional.empty();
  private Optional<Styled> styled = Optional.empty();

  /** The templates that were tried last and found sound; at first those of the program. */
  private Map<String, Theme.Template> sound = Map.of();

  /** Whether this machine can draw, once somebody tried. */
  private Optional<Boolean> draws = Optional.empty();

  /** What is made with a theme as it was read. */
  private record Styled(Theme theme, Outputs outputs) {}

  public LivePortal(Portal portal) {
    this.portal = portal;
  }

  /**
   * What came of a run that wrote nothing.
   *
   * @param problems all of them, by place
   * @param site empty where the content has errors
   */
  public record Composed(List<Problem> problems, Optional<Composition> site) {}

  /**
   * Composes the portal; its files are made when somebody asks for them.
   *
   * @param changed paths in the content folder since the last time; an empty one where any may have
   */
  public synchronized Composed compose(Collection<Path> changed) {
    Problems problems = new Problems();
    return composed(read(changed, problems), problems);
  }

  /**
   * Does what a change of a report takes, and forgets it: until Java has compiled what it takes,
   * that is several times slower.
   */
  public synchronized void rehearse() throws IOException {
    if (before.isEmpty() || before.get().catalog().reports().isEmpty()) {
      return;
    }
    Report report = before.get().catalog().reports().get(0);
    Problems unheard = new Problems();
    Optional<Composition> composed =
        portal
            .again(before.get(), List.of(report.place().path()), unheard)
            .flatMap(read -> composed(read, unheard).site());
    if (composed.isPresent()) {
      composed.get().file(report.address().substring(1) + "index.html");
    }
  }

  private Composed composed(Portal.Content read, Problems problems) {
    if (read.config().isEmpty() || problems.hasErrors()) {
      Portal.examine(read.catalog(), problems);
      return new Composed(problems.sorted(), Optional.empty());
    }
    // Whoever writes waits: what takes as long as all the rest is done beside it.
    CompletableFuture<Void> checks =
        CompletableFuture.runAsync(() -> Rules.check(read.catalog(), problems));
    Problems examined = new Problems();
    Optional<Composition> composed = Optional.empty();
    RuntimeException failure = null;
    try {
      composed = composed(read, Audit.audit(read.catalog(), examined), examined);
    } catch (RuntimeException e) {
      failure = e;
    }
    checks.join();
    if (problems.hasErrors()) {
      // Nobody need get on with content that is refused.
      return new Composed(problems.sorted(), Optional.empty());
    }
    if (failure != null) {
      throw failure;
    }
    examined.sorted().forEach(problems::add);
    return new Composed(problems.sorted(), composed);
  }

  private Optional<Composition> composed(
      Portal.Content read, List<Finding> findings, Problems problems) {
    try {
      List<Site> sites = drawable(portal.sites(read, findings, Cache.none()));
      Outputs all = outputs(read.theme());
      Set<String> other = others(sound, read.theme().templates());
      if (!other.isEmpty()) {
        Portal.tryTemplates(
            sites.stream().map(site -> sample(site, other)).toList(), all, problems);
        if (problems.hasErrors()) {
          return Optional.empty();
        }
        sound = read.theme().templates();
      }
      List<List<Output>> outputs = new ArrayList<>();
      sites.forEach(site -> outputs.add(all.piecemeal(outputs.isEmpty())));
      return Optional.of(new Composition(sites, outputs, Outputs.SURVEYS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of those that are not the same in both. */
  private static Set<String> others(
      Map<String, Theme.Template> before, Map<String, Theme.Template> after) {
    Set<String> names = new HashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return names;
  }

  /**
   * One page of each kind that {@code templates} are for, or of every kind if one of them is for
   * parts of pages. Others show what is wrong with them when somebody looks at them.
   */
  private static Site sample(Site site, Set<String> templates) {
    Set<String> whole =
        site.pages().groups().stream()
            .map(group -> HtmlOutput.templateOf(group.kind()))
            .collect(Collectors.toSet());
    return site.sample(
        kind -> !whole.containsAll(templates) || templates.contains(HtmlOutput.templateOf(kind)));
  }

  /** Templates and assets are read again only with the theme. */
  private Outputs outputs(Theme theme) {
    if (styled.isEmpty() || styled.get().theme() != theme) {
      styled = Optional.of(new Styled(theme, new Outputs(theme)));
    }
    return styled.get().outputs();
  }

  private Portal.Content read(Collection<Path> changed, Problems problems) {
    Optional<Portal.Content> known = before;
    // Where reading fails, nothing is known of what was read before.
    before = Optional.empty();
    List<String> paths = changed.stream().map(p -> p.toString().replace('\\', '/')).toList();
    Portal.Content read =
        known
            .flatMap(content -> portal.again(content, paths, problems))
            .orElseGet(() -> portal.read(Cache.none(), problems));
    before = Optional.of(read);
    return read;
  }

  /** Without cards where this machine can't draw them. */
  private List<Site> drawable(List<Site> sites) {
    draws = Optional.of(draws.orElseGet(() -> CardOutput.works(sites.get(0))));
    return draws.get() ? sites : Portal.withoutCards(sites);
  }
}
