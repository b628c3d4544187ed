/** A document of an office as it was read, whatever its format: blocks, pieces of text, places. */
package vn.minhbach.intake.document;
