/** The last step: files go to the output folder, all of them or none. */
package vn.minhbach.write;
