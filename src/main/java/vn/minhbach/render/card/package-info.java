/**
 * Pictures of pages for where people share them, drawn from glyph outlines: no font of the machine
 * and no font system of the JDK has a part in them.
 */
package vn.minhbach.render.card;
