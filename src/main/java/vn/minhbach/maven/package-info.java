/** The commands as goals of Maven: a portal is then a {@code pom.xml} and {@code content/}. */
package vn.minhbach.maven;
