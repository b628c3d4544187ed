package vn.minhbach.render.host;

/** A header of an answer. */
record Header(String name, String value) {}
