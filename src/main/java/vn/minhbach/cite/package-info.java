/** How a source is named by those who use it: what a citation says, and the forms programs read. */
package vn.minhbach.cite;
