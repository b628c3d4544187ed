/**
 * Files of the content folder as text with places, and the list of what is wrong in them.
 *
 * <p>The one door to the disk for {@code config} and {@code read}: bytes become text here, or a
 * problem that says what encoding they seem to be in.
 */
package vn.minhbach.source;
