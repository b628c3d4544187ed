/**
 * Tables of others with a row, or a cell, for each observation: read leniently, and written as
 * definitions and reports of a portal.
 */
package vn.minhbach.intake.tidy;
