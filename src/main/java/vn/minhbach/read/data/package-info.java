/**
 * Structured content: areas, successions, indicators, the glossary and tables of indicators, from
 * CSV, YAML, JSON and workbooks.
 */
package vn.minhbach.read.data;
