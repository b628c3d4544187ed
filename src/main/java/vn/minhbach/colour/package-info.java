/** Colours: how far apart they are to the eye, and what follows from one that a publisher chose. */
package vn.minhbach.colour;
