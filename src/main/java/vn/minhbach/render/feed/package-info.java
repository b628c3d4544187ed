/** Lists of pages for machines: the sitemap and robots.txt. */
package vn.minhbach.render.feed;
