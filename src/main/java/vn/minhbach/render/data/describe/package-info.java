/** Descriptions of the data in the terms of public standards. */
package vn.minhbach.render.data.describe;
