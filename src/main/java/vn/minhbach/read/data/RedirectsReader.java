package vn.minhbach.read.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.model.Redirect;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Reads {@code redirects.csv}: addresses that were published once, and where they lead now. */
public final class RedirectsReader {

  private static final String FILE = "redirects.csv";
  private static final String FROM = "from";
  private static final String TO = "to";

  private final Problems problems;
  private final Map<String, Place> seen = new HashMap<>();

  private RedirectsReader(Problems problems) {
    this.problems = problems;
  }

  /** The redirects in the file's order; none where there is no such file. */
  public static List<Redirect> read(ContentFolder content, Problems problems) {
    Optional<SourceFile> file = content.readIfPresent(FILE);
    Optional<Grid> grid = file.flatMap(f -> GridReader.read(f, problems));
    if (grid.isEmpty() || !Columns.check(grid.get(), List.of(FROM, TO), List.of(), problems)) {
      return List.of();
    }
    RedirectsReader reader = new RedirectsReader(problems);
    List<Redirect> redirects = new ArrayList<>();
    for (Grid.Line line : grid.get().lines()) {
      reader.redirect(line.cell(FROM), line.cell(TO)).ifPresent(redirects::add);
    }
    return redirects;
  }

  private Optional<Redirect> redirect(Cell from, Cell to) {
    boolean fromSound = address(from, FROM) && first(from);
    boolean toSound = address(to, TO);
    Redirect redirect = new Redirect(from.text(), to.text(), from.place(), to.place());
    return fromSound && toSound && pair(redirect) ? Optional.of(redirect) : Optional.empty();
  }

  private boolean address(Cell cell, String column) {
    WrittenAddress address = new WrittenAddress(cell.text());
    if (cell.isEmpty()) {
      problems.error(cell.place(), "cell.missing", column);
      return false;
    }
    if (!address.isAddress()) {
      problems.error(cell.place(), "redirect.address", cell.text(), address.corrected());
      return false;
    }
    return true;
  }

  private boolean first(Cell from) {
    Place earlier = seen.putIfAbsent(from.text(), from.place());
    if (earlier != null) {
      problems.error(from.place(), "redirect.twice", from.text(), earlier.toString());
    }
    return earlier == null;
  }

  /** Whether the two go together. */
  private boolean pair(Redirect redirect) {
    if (redirect.isPrefix() != redirect.to().endsWith(Redirect.REST)) {
      problems.error(redirect.toPlace(), "redirect.prefix", redirect.from(), redirect.to());
      return false;
    }
    if (redirect.from().equals(redirect.to())) {
      problems.error(redirect.toPlace(), "redirect.same", redirect.from());
      return false;
    }
    // A path of two slashes names a host, and what follows the prefix is the visitor's to choose.
    if (redirect.to().equals("/" + Redirect.REST)) {
      problems.error(redirect.toPlace(), "redirect.root", redirect.from());
      return false;
    }
    return true;
  }
}
