package vn.minhbach.model;

/**
 * A source document, published as it is.
 *
 * @param name its file name, in ASCII
 * @param path where it is in the content folder
 * @param bytes its size
 * @param sha256 hexadecimal, lower case
 */
public record Attachment(String name, String path, long bytes, String sha256) {}
