package vn.minhbach.render.host;

import java.util.List;
import java.util.Map;
import vn.minhbach.json.Json;

/**
 * A response headers policy of Amazon CloudFront, in front of a bucket: one for everything, another
 * for light pages. Types and the life of files are told to the bucket when they are copied.
 */
final class CloudFrontFile {

  /** What has a place of its own there, and what it is called. */
  private static final Map<String, String> SECURITY =
      Map.of(
          "Content-Security-Policy", "ContentSecurityPolicy",
          "X-Frame-Options", "FrameOption",
          "Referrer-Policy", "ReferrerPolicy");

  private static final String NOSNIFF = "X-Content-Type-Options";
  private static final String ORIGINS = "Access-Control-Allow-Origin";

  private CloudFrontFile() {}

  /**
   * @param name of the policy, which no other of the account has
   * @param headers that it sends
   */
  static String text(String name, List<Header> headers) {
    Json json = new Json();
    json.object(
        policy -> {
          policy.key("Name").string(name);
          policy.key("CorsConfig").object(CloudFrontFile::everyOrigin);
          policy
              .key("SecurityHeadersConfig")
              .object(
                  security -> {
                    headers.stream()
                        .filter(header -> SECURITY.containsKey(header.name()))
                        .forEach(header -> named(header, security));
                    security
                        .key("ContentTypeOptions")
                        .object(options -> options.key("Override").truth(true));
                  });
          List<Header> others =
              headers.stream()
                  .filter(header -> !SECURITY.containsKey(header.name()))
                  .filter(header -> !List.of(NOSNIFF, ORIGINS).contains(header.name()))
                  .toList();
          policy
              .key("CustomHeadersConfig")
              .object(
                  custom -> {
                    custom.key("Quantity").number(others.size());
                    custom
                        .key("Items")
                        .array(list -> others.forEach(h -> list.object(item -> custom(h, item))));
                  });
        });
    return json + "\n";
  }

  private static void named(Header header, Json security) {
    String name = SECURITY.get(header.name());
    security
        .key(name.equals("FrameOption") ? "FrameOptions" : name)
        .object(
            one -> {
              one.key("Override").truth(true);
              one.key(name).string(header.value());
            });
  }

  private static void custom(Header header, Json item) {
    item.key("Header").string(header.name());
    item.key("Value").string(header.value());
    // What was said of a file when it was copied stands.
    item.key("Override").truth(!header.name().equals(HostHeaders.ASK.name()));
  }

  private static void everyOrigin(Json cors) {
    some(cors, "AccessControlAllowOrigins", List.of("*"));
    some(cors, "AccessControlAllowHeaders", List.of("*"));
    some(cors, "AccessControlAllowMethods", List.of("GET", "HEAD"));
    cors.key("AccessControlAllowCredentials").truth(false);
    cors.key("OriginOverride").truth(true);
  }

  private static void some(Json json, String key, List<String> values) {
    json.key(key)
        .object(
            some -> {
              some.key("Quantity").number(values.size());
              some.key("Items").array(list -> values.forEach(list::string));
            });
  }
}
