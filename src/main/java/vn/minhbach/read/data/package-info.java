/**
 * Structured content: areas, successions, indicators, the glossary and tables of indicators, from
 * CSV, YAML and JSON.
 */
package vn.minhbach.read.data;
