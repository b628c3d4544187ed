/**
 * What a host must be told besides the files: headers and types, addresses that moved, and those
 * that were withdrawn.
 *
 * <p>Every host has a language of its own for it; each has a class here.
 */
package vn.minhbach.render.host;
