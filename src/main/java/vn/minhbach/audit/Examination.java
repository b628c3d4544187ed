package vn.minhbach.audit;

import java.util.stream.Stream;
import vn.minhbach.model.Finding;

/** A question that is put to every figure of one kind. */
interface Examination {

  /** What is found of each figure that the question can be put to, those that follow included. */
  Stream<Finding> examine(Evidence evidence);
}
