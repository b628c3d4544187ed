/**
 * The third step: what the catalog says is computed again, and what does not follow is found.
 *
 * <p>{@link vn.minhbach.audit.Audit} applies every {@link vn.minhbach.audit.Examination}, one class
 * a question. A finding refuses nothing: it is published beside the figure, never instead of it, so
 * an examination says that two figures differ only where no rounding, no missing number and no
 * vague word can explain it.
 */
package vn.minhbach.audit;
