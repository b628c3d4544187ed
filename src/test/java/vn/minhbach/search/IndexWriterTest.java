package vn.minhbach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.search.Document.Kind;
import vn.minhbach.search.Document.Name;
import vn.minhbach.search.Document.Passage;
import vn.minhbach.search.Document.Role;

/** What an index is made of does not depend on how much memory there is, or who makes it when. */
class IndexWriterTest {

  private static final int MEMORY = 96 << 20;

  @TempDir Path temporary;

  @Test
  void spillingToTheDiskChangesNothing() throws IOException {
    List<Document> documents = documents(200);

    Map<String, String> inMemory = index(MEMORY, List.of(documents));
    Map<String, String> onDisk = index(20_000, List.of(documents));

    assertThat(inMemory).isNotEmpty().isEqualTo(onDisk);
  }

  @Test
  void documentsMayComeInPortions() throws IOException {
    List<Document> documents = documents(150);
    List<List<Document>> portions = new ArrayList<>();
    for (int i = 0; i < documents.size(); i += 7) {
      portions.add(documents.subList(i, Math.min(documents.size(), i + 7)));
    }

    assertThat(index(MEMORY, portions)).isEqualTo(index(MEMORY, List.of(documents)));
  }

  @Test
  void nothingStaysOnTheDisk() throws IOException {
    index(20_000, List.of(documents(50)));

    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nothingStaysOnTheDiskWhenAFileCannotBeWritten() throws IOException {
    assertThatThrownBy(
            () -> {
              try (IndexWriter index =
                  new IndexWriter(
                      new Glossary(Map.of()),
                      Map.of(),
                      temporary,
                      file -> {
                        throw new IOException("disk full");
                      })) {
                index.add(made(documents(5)));
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anEmptyPortalHasAnIndexToo() throws IOException {
    assertThat(index(MEMORY, List.of())).containsKeys("start.js", "t/0/0.js", "n.js", "w.js");
  }

  @Test
  void documentsOutOfOrderAreRefused() {
    List<Document> documents = new ArrayList<>(documents(20));
    Collections.reverse(documents);

    assertThatThrownBy(() -> index(MEMORY, List.of(documents)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("comes after another kind");
  }

  private static List<Supplier<Document>> made(List<Document> documents) {
    return documents.stream().map(document -> (Supplier<Document>) () -> document).toList();
  }

  private Map<String, String> index(int memory, List<List<Document>> portions) throws IOException {
    Map<String, String> files = new ConcurrentSkipListMap<>();
    try (IndexWriter index =
        new IndexWriter(
            new Glossary(Map.of("UBND", "Ủy ban nhân dân")),
            Map.of("ngan-sach", "Ngân sách"),
            temporary,
            file -> files.put(file.path(), new String(file.script(), StandardCharsets.US_ASCII)),
            memory)) {
      for (List<Document> portion : portions) {
        index.add(made(portion));
      }
      index.finish();
    }
    return files;
  }

  /** Some areas and many reports of random words. */
  private static List<Document> documents(int many) {
    Random random = new Random(1);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < many / 10; i++) {
      documents.add(document(Kind.AREA, "a" + i + "/", words(random, 2), words(random, 3)));
    }
    for (int i = 0; i < many; i++) {
      documents.add(document(Kind.REPORT, "r" + i + "/", words(random, 8), words(random, 300)));
    }
    return documents;
  }

  private static Document document(Kind kind, String address, String name, String text) {
    return new Document(
        kind,
        address,
        List.of(new Name(name, 4, true)),
        "",
        "tinh/",
        2021,
        List.of("ngan-sach"),
        1,
        List.of(new Passage("p-1", "", text, text, Role.TEXT, "")));
  }

  private static String words(Random random, int many) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < many; i++) {
      words.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(5_000), 26));
    }
    return words.append(" UBND tỉnh").toString();
  }
}
