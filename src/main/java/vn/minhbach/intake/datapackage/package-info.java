/**
 * Data Packages of Frictionless Data with Table Schema: their promises are checked, and their
 * tables become definitions and reports by a mapping of fields that a person can correct.
 */
package vn.minhbach.intake.datapackage;
