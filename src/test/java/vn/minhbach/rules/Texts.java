package vn.minhbach.rules;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The properties files of the program, in the order of their lines. */
final class Texts {

  static final Path RESOURCES = Path.of("src/main/resources");

  private Texts() {}

  static Map<String, String> read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
      properties.load(in);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
      String key = line.replaceFirst("=.*", "");
      if (properties.containsKey(key)) {
        texts.put(key, properties.getProperty(key));
      }
    }
    return texts;
  }
}
