package vn.minhbach.check;

import vn.minhbach.model.Catalog;
import vn.minhbach.problem.Problems;

/** Something that must hold of a catalog before it is published. */
interface Rule {

  /** Reports every place where it does not hold. */
  void check(Catalog catalog, Problems problems);
}
