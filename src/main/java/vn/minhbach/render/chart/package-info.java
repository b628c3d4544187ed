/** Charts and maps as files beside their pages: SVG, and PNG where the machine can draw. */
package vn.minhbach.render.chart;
