/**
 * Data repositories of Open SDG, the platform on which many countries publish indicators of the
 * Sustainable Development Goals: tables, metadata and translations become indicators, dimensions
 * and reports.
 */
package vn.minhbach.intake.opensdg;
