/** What pages are about, as programs read it: schema.org in JSON-LD. */
package vn.minhbach.render.linked;
