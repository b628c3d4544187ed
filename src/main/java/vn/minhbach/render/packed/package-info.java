/** What hosts send in place of a file to those who can unpack it: {@code .br} and {@code .gz}. */
package vn.minhbach.render.packed;
