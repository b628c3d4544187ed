package vn.minhbach.page;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once.
 *
 * <p>In a page it has to follow from the page's other values: those say what the page is made from,
 * and whether it has to be made again.
 */
public final class Lazy<T> implements Supplier<T> {

  private Supplier<T> making;
  private T value;

  private Lazy(Supplier<T> making) {
    this.making = making;
  }

  /** What {@code making} makes. */
  public static <T> Lazy<T> of(Supplier<T> making) {
    return new Lazy<>(making);
  }

  @Override
  public synchronized T get() {
    if (making != null) {
      value = Objects.requireNonNull(making.get());
      making = null;
    }
    return value;
  }
}
