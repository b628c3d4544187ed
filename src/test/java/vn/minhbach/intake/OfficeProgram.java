package vn.minhbach.intake;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.minhbach.OtherProgram;

/** Pandoc and LibreOffice, where this machine has them: they make documents for the tests. */
public final class OfficeProgram {

  private OfficeProgram() {}

  /** Makes {@code target} of Markdown; the test is skipped where there is no Pandoc. */
  static void pandoc(Path markdown, Path target) throws IOException {
    OtherProgram.require("pandoc", "pandoc.required");
    OtherProgram.run(
        List.of(
            "pandoc",
            "--standalone",
            "--from",
            "commonmark+footnotes+pipe_tables+raw_attribute",
            "--metadata",
            "title= ",
            markdown.toString(),
            "--output",
            target.toString()));
  }

  /** Makes a document of another format beside {@code file}; skipped without LibreOffice. */
  static void libreOffice(Path file, String format) throws IOException {
    libreOffice(List.of(file), format, file.getParent());
  }

  /** The same of several files in one start of LibreOffice, in {@code folder}. */
  public static void libreOffice(List<Path> files, String format, Path folder) throws IOException {
    OtherProgram.require("soffice", "office.required");
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + files.get(0).resolveSibling("office").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    OtherProgram.run(command);
  }

  /**
   * Prints footnotes as small as Word does; Pandoc's own style leaves them as large as the text.
   */
  static void smallNotes(Path docx) throws IOException {
    try (FileSystem parts = FileSystems.newFileSystem(docx)) {
      Path styles = parts.getPath("word/styles.xml");
      String small = "<w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr></w:style>";
      Files.writeString(
          styles,
          Files.readString(styles)
              .replaceFirst(
                  "(?s)(w:styleId=\"FootnoteText\".*?)</w:style>",
                  "$1" + Matcher.quoteReplacement(small)));
    }
  }
}
