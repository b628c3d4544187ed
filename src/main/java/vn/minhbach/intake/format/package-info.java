/** Reads documents: one class a format, all of them into the same form. */
package vn.minhbach.intake.format;
