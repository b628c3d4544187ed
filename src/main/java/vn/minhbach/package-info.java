/**
 * Minh Bạch, a static site generator for public transparency portals.
 *
 * <p>{@link vn.minhbach.Portal} is the whole program in one method: {@link vn.minhbach.read read},
 * {@link vn.minhbach.check check}, {@link vn.minhbach.page compose}, {@link vn.minhbach.render
 * render}, {@link vn.minhbach.write write}. {@link vn.minhbach.model} holds what passes between the
 * first three, {@link vn.minhbach.figure} what a printed figure means.
 */
package vn.minhbach;
