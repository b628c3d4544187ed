/**
 * What earlier builds made, by what it was made from: a build takes from it what did not change.
 */
package vn.minhbach.cache;
