/**
 * A portal of one's own: what is asked of whoever starts it, and the files that it begins with.
 * {@link vn.minhbach.start.NewPortal} is the door.
 */
package vn.minhbach.start;
