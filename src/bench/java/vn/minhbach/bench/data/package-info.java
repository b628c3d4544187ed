/** How long the files of data take, and how much memory, where a portal holds many figures. */
package vn.minhbach.bench.data;
