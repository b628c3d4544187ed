package vn.minhbach.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.page.Site;

/**
 * What pages load: style sheets, scripts, icon and logo, each published under a name that holds a
 * hash of its bytes, {@code minhbach.1a2b3c4d.css}. So a browser may keep it for ever: other bytes
 * have another name.
 *
 * <p>Templates, style sheets and scripts name them without the hash; it is put in here. Where an
 * asset names another, the other is published first.
 */
public final class Assets {

  /** Loaded by other sites, and so at its own name too. */
  private static final String FOR_OTHERS = "nhung.js";

  private static final String FOLDER = "/assets/";
  private static final int DIGITS = 8;

  private final boolean checked;
  private final Map<String, byte[]> sources;
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> sums = new TreeMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> plain = new HashSet<>();

  private Assets(Site site) throws IOException {
    // From a disk a browser refuses what it is told to check.
    this.checked = site.info().integrity() && site.extract().isEmpty();
    this.sources = AssetSources.of(site.theme());
    sources.keySet().forEach(this::publish);
    // What a theme has may name one another in ways that nobody here knows.
    plain.addAll(site.theme().assets().keySet());
    plain.add(FOR_OTHERS);
    plain.retainAll(sources.keySet());
  }

  /** Those of a portal, or of a part of one that is read by itself. */
  public static Assets of(Site site) throws IOException {
    return new Assets(site);
  }

  /** Whether the file at {@code address} of a site is an asset, if it is there. */
  public static boolean hold(String address) {
    return address.startsWith(FOLDER);
  }

  private void publish(String name) {
    if (!begun.add(name)) {
      return;
    }
    byte[] bytes = sources.get(name);
    if (name.matches(".*\\.(css|js)")) {
      String source = new String(bytes, StandardCharsets.UTF_8);
      String text = source;
      for (String other : sources.keySet()) {
        if (source.contains(other) && !other.equals(name)) {
          publish(other);
          if (names.containsKey(other)) {
            AssetName found = new AssetName(other);
            text = found.replaced(text, names.get(other), sums.getOrDefault(other, ""));
          }
        }
      }
      bytes = text.equals(source) ? bytes : text.getBytes(StandardCharsets.UTF_8);
    }
    contents.put(name, bytes);
    byte[] sum = sha384(bytes);
    if (checked) {
      sums.put(name, "sha384-" + Base64.getEncoder().encodeToString(sum));
    }
    int dot = name.lastIndexOf('.');
    String hash = HexFormat.of().formatHex(sum).substring(0, DIGITS);
    names.put(name, name.substring(0, dot) + "." + hash + name.substring(dot));
  }

  /** Where {@code address} is published; every address but that of an asset is as it is. */
  public String published(String address) {
    String name = hold(address) ? names.get(name(address)) : null;
    return name == null ? address : FOLDER + name;
  }

  /** What a browser is to check the asset at {@code address} with; empty where it is not to. */
  public String integrity(String address) {
    return sums.getOrDefault(name(address), "");
  }

  /** The bytes of the asset at {@code address}, which is one. */
  public byte[] bytes(String address) {
    return contents.get(name(address)).clone();
  }

  /** What all of them are. */
  public Origin origin() {
    return Origin.of(names, sums, contents);
  }

  /** The addresses whose bytes never change. */
  public Set<String> lasting() {
    return names.values().stream().map(FOLDER::concat).collect(Collectors.toUnmodifiableSet());
  }

  /** Hands on their files. */
  public void files(Output.Sink sink) throws IOException {
    for (Map.Entry<String, byte[]> asset : contents.entrySet()) {
      String name = asset.getKey();
      sink.accept(SiteFile.bytes(FOLDER.substring(1) + names.get(name), asset.getValue()));
      if (plain.contains(name)) {
        sink.accept(SiteFile.bytes(FOLDER.substring(1) + name, asset.getValue()));
      }
    }
  }

  private static byte[] sha384(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private static String name(String address) {
    return address.substring(FOLDER.length());
  }
}
