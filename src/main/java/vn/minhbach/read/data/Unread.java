package vn.minhbach.read.data;

import java.util.HashSet;
import java.util.Set;

/**
 * What a file tries to define and could not be read. It was reported there; a reference to it is no
 * mistake of its own.
 */
public final class Unread {

  private final Set<String> names = new HashSet<>();
  private boolean anything;

  /** A definition with this code or slug could not be read. */
  void add(String name) {
    names.add(name);
  }

  /** Nobody can say what is missing. */
  void addAnything() {
    anything = true;
  }

  /** Whether {@code name} may be defined by what could not be read. */
  public boolean mayDefine(String name) {
    return anything || names.contains(name);
  }

  /** Whether any name at all may be defined by it. */
  boolean mayDefineAnything() {
    return anything;
  }
}
