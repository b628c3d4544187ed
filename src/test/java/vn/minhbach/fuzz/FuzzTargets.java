package vn.minhbach.fuzz;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The targets by name: one line each. */
public final class FuzzTargets {

  private static final Map<String, Function<Path, FuzzTarget>> ALL =
      Map.of(
          "figures", folder -> new FiguresTarget(),
          "files", FilesTarget::new,
          "headers", HeadersTarget::new,
          "narratives", folder -> new NarrativesTarget(),
          "tables", TablesTarget::new,
          "yaml", YamlTarget::new);

  private FuzzTargets() {}

  /** Their names, sorted. */
  public static Iterable<String> names() {
    return new TreeMap<>(ALL).keySet();
  }

  /** The target of that name, which may write files to {@code folder}. */
  static FuzzTarget of(String name, Path folder) {
    return ALL.get(name).apply(folder);
  }
}
