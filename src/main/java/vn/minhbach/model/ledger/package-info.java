/**
 * What was published before: the lines of the ledger, editions of reports, corrections and
 * withdrawals.
 *
 * <p>All of it is text as it was printed; what the figures in it mean is not needed here.
 */
package vn.minhbach.model.ledger;
