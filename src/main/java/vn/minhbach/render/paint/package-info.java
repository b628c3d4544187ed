/**
 * Paints shapes and letters as PNG: outlines of a font that the program brings, filled in memory,
 * without a font, a font system or a screen of the machine.
 */
package vn.minhbach.render.paint;
