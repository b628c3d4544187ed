package vn.minhbach.page;

/** The search; its index is written by {@code render.search}. */
public record SearchPage(Head head) implements Page {}
