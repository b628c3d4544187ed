/** The formats that tables are written in. */
package vn.minhbach.render.data.format;
