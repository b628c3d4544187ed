/**
 * The preview: a host on this machine that shows the portal as its content is now.
 *
 * <p>{@link vn.minhbach.preview.Preview} is the door. A {@code Watch} says what changed, the portal
 * is composed again, a {@code Snapshot} takes the place of the one before, and {@code Events} tell
 * the browsers. {@code Answers} decides what is answered from one snapshot, {@code PreviewServer}
 * sends it.
 */
package vn.minhbach.preview;
