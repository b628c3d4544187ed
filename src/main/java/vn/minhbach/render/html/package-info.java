/** Pages as HTML, by Freemarker templates; the only package that knows Freemarker. */
package vn.minhbach.render.html;
