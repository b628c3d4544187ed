/**
 * The second step: rules that a catalog must obey before it is published, one rule a class.
 *
 * <p>A new rule is a class that implements {@link vn.minhbach.check.Rule} and a line in {@link
 * vn.minhbach.check.Rules}. Its Javadoc is its public documentation: {@code docs/rules.md} is made
 * from it.
 */
package vn.minhbach.check;
