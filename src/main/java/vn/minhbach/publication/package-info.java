/**
 * What is published now against what was published before: the addresses and editions of a catalog,
 * what of the ledger is gone, and what a release adds to it.
 */
package vn.minhbach.publication;
