package vn.minhbach.rules;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of classes, read from their sources by the compiler. */
final class Javadocs {

  static final Path SOURCES = Path.of("src/main/java");

  private Javadocs() {}

  /**
   * What a class's Javadoc says.
   *
   * @param sentence its first sentence, without marks
   * @param markdown the whole of it, without block tags
   */
  record Javadoc(String sentence, String markdown) {}

  static Path sourceOf(Class<?> type) {
    return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
  }

  /**
   * The Javadoc of each class.
   *
   * @throws IllegalStateException if a class has none
   */
  static Map<Class<?>, Javadoc> of(List<Class<?>> types) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<Class<?>, Javadoc> javadocs = new HashMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      for (Class<?> type : types) {
        var source = files.getJavaFileObjects(sourceOf(type));
        JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, source);
        javadocs.put(type, read(type, task));
      }
    }
    return javadocs;
  }

  private static Javadoc read(Class<?> type, JavacTask task) throws IOException {
    CompilationUnitTree unit = task.parse().iterator().next();
    TreePath path = TreePath.getPath(unit, unit.getTypeDecls().get(0));
    DocCommentTree comment = DocTrees.instance(task).getDocCommentTree(path);
    if (comment == null) {
      throw new IllegalStateException(type + " has no Javadoc");
    }
    return new Javadoc(
        JavadocMarkdown.words(comment.getFirstSentence()),
        JavadocMarkdown.markdown(comment.getFullBody()));
  }
}
