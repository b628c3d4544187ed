/**
 * The fourth step: the catalog becomes pages, records that hold all that a template sees.
 *
 * <p>{@link vn.minhbach.page.Composer} makes every page; each kind of page is a record with a class
 * beside it that composes it. Texts and numbers are ready to print here; what a page looks like is
 * the templates' business.
 */
package vn.minhbach.page;
