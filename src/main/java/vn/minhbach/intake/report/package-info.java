/** A document becomes a report of the content folder: header, narrative, tables, attachment. */
package vn.minhbach.intake.report;
