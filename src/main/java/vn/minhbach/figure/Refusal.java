package vn.minhbach.figure;

/** Ends the reading of a figure from any depth of the grammar, with the meaning it has instead. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Meaning meaning;

  private Refusal(Meaning meaning) {
    // Never shown to anyone, so without the cost of a stack trace.
    super(meaning.kind(), null, false, false);
    this.meaning = meaning;
  }

  static Refusal unreadable(int column) {
    return new Refusal(new Meaning.Unreadable(column));
  }

  static Refusal undecided(int column, Meaning.Reason reason) {
    return new Refusal(new Meaning.Undecided(column, reason));
  }

  Meaning meaning() {
    return meaning;
  }
}
