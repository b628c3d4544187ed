package vn.minhbach.intake.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Spot;
import vn.minhbach.intake.document.Unreadable;
import vn.minhbach.intake.document.Writing;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Reads a text file: UTF-8, its pages divided by form feeds where it has any. */
final class PlainTextReader {

  private static final byte FORM_FEED = 0x0c;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private PlainTextReader() {}

  static Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    boolean marked = bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), MARK);
    byte[] content = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes.clone();
    List<Integer> feeds = new ArrayList<>();
    int newlines = 1;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == FORM_FEED) {
        feeds.add(newlines);
        content[i] = ' ';
      }
      newlines += content[i] == '\n' ? 1 : 0;
    }
    Problems problems = doubts.problems();
    Optional<SourceFile> file =
        new ContentFolder(Path.of(""), problems).decoded(doubts.document(), content, problems);
    if (file.isEmpty()) {
      throw new Unreadable("import.report.encoding");
    }
    List<TextLine> lines = new ArrayList<>();
    boolean apart = true;
    int number = 0;
    for (String line : file.get().lines()) {
      int at = ++number;
      int page = feeds.isEmpty() ? 0 : 1 + (int) feeds.stream().filter(f -> f <= at).count();
      if (!line.isBlank()) {
        lines.add(new TextLine(line, new Spot(at, page), apart, false));
      }
      apart = line.isBlank();
    }
    return Layout.read(lines, doubts);
  }
}
