/** The benchmark of the search: ours and Pagefind, on the same pages and with the same queries. */
package vn.minhbach.bench;
