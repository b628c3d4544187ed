package vn.minhbach.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Slug;

/**
 * An address as somebody wrote it: {@code /binh-an/2021/}, {@code /binh-an/2021/ke-hoach.pdf} or,
 * where a prefix is meant, {@code /binh-an/*}.
 */
record WrittenAddress(String text) {

  /** What begins with a host, {@code https://host/}, {@code //host/} or {@code www.host/}. */
  private static final Pattern HOST =
      Pattern.compile("(?i)([a-z][a-z0-9+.-]*:)?//[^/]*|www\\.[^/]*");

  /** What a browser keeps to itself or sends besides the path. */
  private static final Pattern QUERY = Pattern.compile("[?#].*$", Pattern.DOTALL);

  /** A segment below which other addresses stand; those of findings have dots and underscores. */
  private static final Pattern FOLDER = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");

  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.[a-z0-9]+");

  private static final Pattern ENDING = Pattern.compile("(.+)\\.([A-Za-z0-9]{1,5})");

  private static final String INDEX = "index.html";

  /** Whether it has the form of an address of the portal. */
  boolean isAddress() {
    return text.equals(corrected());
  }

  /** The address of the portal that was most likely meant. */
  String corrected() {
    String path = QUERY.matcher(text).replaceFirst("");
    Matcher host = HOST.matcher(path);
    path = host.lookingAt() ? path.substring(host.end()) : path;
    List<String> segments = new ArrayList<>(List.of(path.split("/", -1)));
    String last = segments.remove(segments.size() - 1);
    if (last.endsWith(Redirect.REST)) {
      segments.add(last);
      return "/" + folders(segments) + Redirect.REST;
    }
    Optional<String> file = file(last);
    if (file.isEmpty()) {
      segments.add(last);
    }
    return "/" + folders(segments) + file.filter(name -> !name.equals(INDEX)).orElse("");
  }

  private static Optional<String> file(String segment) {
    if (FILE.matcher(segment).matches()) {
      return Optional.of(segment);
    }
    Matcher ending = ENDING.matcher(segment);
    return ending.matches()
        ? Optional.of(Slug.of(ending.group(1)) + "." + ending.group(2).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Each with a slash behind it; what leads up takes one away. */
  private static String folders(List<String> segments) {
    List<String> folders = new ArrayList<>();
    for (String segment : segments) {
      if (segment.equals("..")) {
        folders.subList(Math.max(0, folders.size() - 1), folders.size()).clear();
      } else {
        String folder = FOLDER.matcher(segment).matches() ? segment : Slug.of(segment);
        if (!folder.isEmpty()) {
          folders.add(folder + "/");
        }
      }
    }
    return String.join("", folders);
  }
}
