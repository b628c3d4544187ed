package vn.minhbach.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Files that are added to a content folder: all of them or none. One that is there with other bytes
 * is only replaced where somebody said so; one that only gains lines loses nothing.
 */
public final class Additions {

  private final Path folder;
  private final SortedMap<String, byte[]> files;
  private final List<String> fresh = new ArrayList<>();
  private final List<String> same = new ArrayList<>();
  private final List<String> different = new ArrayList<>();
  private final List<String> grown = new ArrayList<>();

  /**
   * Looks what is there.
   *
   * @param files by path with {@code /}, below {@code folder}
   * @param growing those of them that may gain lines
   */
  public Additions(Path folder, SortedMap<String, byte[]> files, Set<String> growing)
      throws IOException {
    this.folder = folder;
    this.files = files;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!path.normalize().startsWith(folder.normalize())) {
        throw new IllegalArgumentException("not below " + folder + ": " + file.getKey());
      }
      if (!Files.exists(path)) {
        fresh.add(file.getKey());
      } else if (Files.isRegularFile(path)
          && Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        same.add(file.getKey());
      } else if (growing.contains(file.getKey())
          && Files.isRegularFile(path)
          && gainsLines(Files.readAllBytes(path), file.getValue())) {
        grown.add(file.getKey());
      } else {
        different.add(file.getKey());
      }
    }
  }

  /** Whether all lines stand in the other text too, in their order. */
  private static boolean gainsLines(byte[] before, byte[] after) {
    Iterator<String> lines = new String(after, StandardCharsets.UTF_8).lines().iterator();
    for (String line : new String(before, StandardCharsets.UTF_8).lines().toList()) {
      boolean found = false;
      while (!found && lines.hasNext()) {
        found = lines.next().equals(line);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Those that are not there. */
  public List<String> fresh() {
    return List.copyOf(fresh);
  }

  /** Those that are there already, to the byte. */
  public List<String> same() {
    return List.copyOf(same);
  }

  /** Those that are there and gain lines. */
  public List<String> grown() {
    return List.copyOf(grown);
  }

  /** Those that are there with other bytes. */
  public List<String> different() {
    return List.copyOf(different);
  }

  /**
   * Writes what is not there, what gains lines, and what is there with other bytes.
   *
   * @throws IOException if that failed; all is then as it was
   */
  public void write() throws IOException {
    FreshFiles made = new FreshFiles(folder);
    Map<String, ContentFile> before = new LinkedHashMap<>();
    try {
      for (String path : fresh) {
        made.make(path, new ByteArrayInputStream(files.get(path)));
      }
      List<String> changed = new ArrayList<>(grown);
      changed.addAll(different);
      for (String path : changed) {
        ContentFile file = ContentFile.read(folder.resolve(path));
        before.put(path, file);
        file.replace(files.get(path));
      }
    } catch (IOException e) {
      made.takeBack();
      for (ContentFile file : before.values()) {
        file.restore();
      }
      throw e;
    }
  }
}
