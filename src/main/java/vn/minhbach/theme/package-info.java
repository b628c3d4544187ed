/**
 * How a portal differs from others to look at: its colours, its logo, templates and assets of its
 * own.
 */
package vn.minhbach.theme;
