package vn.minhbach.render;

import java.io.IOException;
import java.util.function.Supplier;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;

/** A kind of files that a portal is published as. */
public interface Output {

  /** What makes the files of {@code site}. */
  Maker of(Site site) throws IOException;

  /** Makes the files of one site. */
  interface Maker {

    /** Those of a page. Asked once for each page, from several threads at once. */
    default void page(Page page, Sink sink) throws IOException {}

    /** Those of the whole. Asked once, after all pages. */
    default void whole(Sink sink) throws IOException {}

    /** What makes files of pages only. */
    static Maker ofPages(OfPage made) {
      return new Maker() {
        @Override
        public void page(Page page, Sink sink) throws IOException {
          made.make(page, sink);
        }
      };
    }

    /** What makes files of the whole only. */
    static Maker ofWhole(OfWhole made) {
      return new Maker() {
        @Override
        public void whole(Sink sink) throws IOException {
          made.make(sink);
        }
      };
    }
  }

  /** Makes the files of a page. */
  @FunctionalInterface
  interface OfPage {
    void make(Page page, Sink sink) throws IOException;
  }

  /** Makes the files of the whole. */
  @FunctionalInterface
  interface OfWhole {
    void make(Sink sink) throws IOException;
  }

  /** Takes files, from several threads at once. */
  @FunctionalInterface
  interface Sink {
    void accept(SiteFile file) throws IOException;

    /**
     * Takes the file at {@code path}. Who knows what was made from the same before need not make it
     * again, nor ask for its origin who does not.
     */
    default <E extends Exception> void accept(
        String path, Supplier<Origin> origin, Making<E> making) throws IOException, E {
      accept(making.make());
    }

    /**
     * What {@code question} answers about what is made from {@code origin}. Who knows the answer
     * from before need not ask again.
     *
     * @param name what is asked; there is one answer for a name
     */
    default <E extends Exception> byte[] answer(
        String name, Supplier<Origin> origin, Question<E> question) throws IOException, E {
      return question.answer();
    }
  }

  /** Finds something out about a file, and takes about as long as to make it. */
  @FunctionalInterface
  interface Question<E extends Exception> {
    byte[] answer() throws IOException, E;
  }

  /** Makes one file. */
  @FunctionalInterface
  interface Making<E extends Exception> {
    SiteFile make() throws IOException, E;
  }
}
