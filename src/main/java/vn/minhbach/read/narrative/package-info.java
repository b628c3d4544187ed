/**
 * Narratives: a header and Markdown, read with JBake and Flexmark into a tree of our own.
 *
 * <p>The only package that knows JBake and Flexmark.
 */
package vn.minhbach.read.narrative;
