package vn.minhbach.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.minhbach.page.Site;

/**
 * The service worker, {@code sw.js}: keeps the pages that were read where the portal wants it, and
 * otherwise takes back what an earlier one kept. A browser asks for it at its address as long as it
 * remembers it, so there always is one.
 */
public final class WorkerOutput implements Output {

  private static final String VERSION = "{version}";
  private static final int DIGITS = 12;

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    String name = site.info().offline() ? "keep.js" : "forget.js";
    try (InputStream in = WorkerOutput.class.getResourceAsStream("/assets/" + name)) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      sink.accept(SiteFile.text("sw.js", script.replace(VERSION, version(site))));
    }
  }

  /** Other assets, another version. */
  private static String version(Site site) throws IOException {
    MessageDigest digest = sha256();
    for (Map.Entry<String, byte[]> asset : Assets.of(site.theme()).entrySet()) {
      digest.update(asset.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update(asset.getValue());
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
