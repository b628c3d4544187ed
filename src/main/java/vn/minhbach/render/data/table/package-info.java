/** The tables of the data, their columns declared once for all formats and descriptions. */
package vn.minhbach.render.data.table;
