/**
 * The figures of a narrative: which there are, what they are, which are bound to an observation,
 * and which could be.
 *
 * <p>{@link vn.minhbach.binding.Mentions} finds them, {@link vn.minhbach.binding.Census} counts
 * them, {@link vn.minhbach.binding.Proposals} says what they could be bound to and {@link
 * vn.minhbach.binding.Insertion} how that is written.
 */
package vn.minhbach.binding;
