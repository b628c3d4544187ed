package vn.minhbach.page;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. */
public final class Lazy<T> implements Supplier<T> {

  private Supplier<T> making;
  private T value;

  private Lazy(Supplier<T> making) {
    this.making = making;
  }

  /** What {@code making} makes. */
  public static <T> Supplier<T> of(Supplier<T> making) {
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
