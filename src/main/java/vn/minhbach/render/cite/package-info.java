/** Citations in the forms that programs read, beside the pages that have files of them. */
package vn.minhbach.render.cite;
