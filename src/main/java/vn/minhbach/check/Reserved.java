package vn.minhbach.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Language;
import vn.minhbach.publication.Addresses;

/** Segments of addresses that the portal uses itself. */
public final class Reserved {

  /** The segment below an area that its series stand under. */
  public static final String SERIES = "chi-tieu";

  /** What no area and no page may begin with. */
  public static final Set<String> FIRST =
      Stream.concat(
              Stream.concat(Addresses.TOP.stream(), Stream.of("data", "assets", "hosts")),
              Stream.of(Language.values()).filter(l -> l != Language.VI).map(Language::tag))
          .collect(Collectors.toUnmodifiableSet());

  private Reserved() {}
}
