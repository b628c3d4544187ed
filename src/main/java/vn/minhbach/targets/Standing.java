package vn.minhbach.targets;

import java.util.Locale;

/** How a target stands at the end of a report's period. */
public enum Standing {
  EXCEEDED,
  MET,
  NOT_MET,
  /** Nobody judged it yet, and the figures do not decide it. */
  OPEN,
  /** Nobody judged it, and the indicator has no direction: neither more nor less is better. */
  UNDIRECTED;

  /** {@code exceeded}, {@code not_met}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
