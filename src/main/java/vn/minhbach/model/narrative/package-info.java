/**
 * A text as a tree of blocks and inlines, free of the format it was written in.
 *
 * <p>{@code read.narrative} makes it from Markdown; HTML, plain text and the search index are made
 * from it. Nothing in it is markup: every string is text, to be escaped by whoever prints it.
 */
package vn.minhbach.model.narrative;
