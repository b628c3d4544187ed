/** What the webmaster sets: {@code portal.yaml}, and YAML read as a tree that knows its places. */
package vn.minhbach.config;
