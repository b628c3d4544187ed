package vn.minhbach.model;

/** An abbreviation and what it stands for: {@code UBND}, Ủy ban nhân dân. */
public record Abbreviation(String shortForm, Localized meaning) {}
