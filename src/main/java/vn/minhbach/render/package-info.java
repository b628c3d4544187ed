/**
 * The fifth step: a composed portal becomes files. HTML, data, the search index and the sitemap are
 * outputs alike; each is an {@link vn.minhbach.render.Output}, and none is special.
 */
package vn.minhbach.render;
