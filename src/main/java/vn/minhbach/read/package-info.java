/**
 * The first step: {@code content/} becomes a {@link vn.minhbach.model.Catalog}, and everything that
 * can't be read becomes a problem with its place.
 */
package vn.minhbach.read;
