/**
 * The catalog: what a portal's content says, as immutable records.
 *
 * <p>{@link vn.minhbach.model.Catalog} holds everything: areas and their successions, indicators,
 * reports with their narratives and tables. {@code read} makes it, {@code check} and {@code audit}
 * examine it, {@code page} turns it into pages. Depends on {@code java.*} and {@link
 * vn.minhbach.figure} alone.
 */
package vn.minhbach.model;
