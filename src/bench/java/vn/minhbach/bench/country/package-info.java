/** A portal of the whole country, and what building it takes, step by step. */
package vn.minhbach.bench.country;
