/**
 * Workbooks of Excel and LibreOffice as sheets of cells: the text that each cell shows, what is
 * merged and what is hidden. It knows nothing of what the cells mean.
 */
package vn.minhbach.sheet;
