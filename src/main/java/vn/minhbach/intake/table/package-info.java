/**
 * Tables of spreadsheets become tables of indicators of a report: what columns and labels mean, and
 * the file that keeps it for the next time.
 */
package vn.minhbach.intake.table;
