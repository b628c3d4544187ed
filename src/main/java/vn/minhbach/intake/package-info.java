/**
 * What others wrote in their own formats, as files of a content folder, and a list of what nobody
 * can be sure of.
 */
package vn.minhbach.intake;
