/** What is wrong in the content and where: the values that every step reports with. */
package vn.minhbach.problem;
