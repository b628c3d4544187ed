/** The catalog as data files. */
package vn.minhbach.render.data;
