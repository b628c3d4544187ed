/**
 * Large corpora of reports for measurements: made from the four real ones, the same every time, and
 * read as any content is.
 */
package vn.minhbach.bench.corpus;
