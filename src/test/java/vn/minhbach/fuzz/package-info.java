/**
 * What holds of the readers for any input, and the inputs that once broke it.
 *
 * <p>{@code src/fuzz} looks for more of them with the same assertions.
 */
package vn.minhbach.fuzz;
