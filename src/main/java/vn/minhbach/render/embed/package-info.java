/** What other sites' programs ask before they show a page of the portal in a frame. */
package vn.minhbach.render.embed;
