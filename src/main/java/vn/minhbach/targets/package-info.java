/** The targets of a report: which of them were reached, and who says so. */
package vn.minhbach.targets;
