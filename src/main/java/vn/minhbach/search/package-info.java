/**
 * The search engine's half that runs at build time: what the terms of a text are, and how an index
 * of them is laid out in small files that a browser can load one by one. It knows no reports, only
 * {@link vn.minhbach.search.Document}s; the other half is {@code assets/search.js}. The format is
 * described in {@code docs/search.md}.
 */
package vn.minhbach.search;
