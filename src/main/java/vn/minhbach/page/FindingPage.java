package vn.minhbach.page;

/** One finding, with everything that it was found from. */
public record FindingPage(Head head, FindingView finding, CiteView cite) implements Cited {}
