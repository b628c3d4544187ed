/** JSON as text; reading it is Jackson's. */
package vn.minhbach.json;
