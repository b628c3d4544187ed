package vn.minhbach.render.host;

/**
 * What a host answers where something moved or was withdrawn.
 *
 * @param status 301, 404 or 410
 * @param path for 301 the path that it leads to, for 410 that of the page that says so
 */
public record HostAnswer(int status, String path) {}
