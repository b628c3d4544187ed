package vn.minhbach.intake.report;

/** The part that a paragraph plays in an official document. */
enum Role {
  BODY,
  LETTERHEAD,
  TITLE,
  SIGNATURE
}
