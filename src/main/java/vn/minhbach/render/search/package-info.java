/** The search index. */
package vn.minhbach.render.search;
