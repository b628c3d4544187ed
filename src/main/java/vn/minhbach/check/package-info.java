/**
 * The second step: rules that a catalog must obey before it is published, one rule a class.
 *
 * <p>A new rule is a class that implements {@link vn.minhbach.check.Rule} and a line in {@link
 * vn.minhbach.check.Rules}.
 */
package vn.minhbach.check;
