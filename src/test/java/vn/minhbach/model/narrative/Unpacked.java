package vn.minhbach.model.narrative;

import static org.assertj.core.api.Assertions.assertThat;

/** A narrative after it was packed and unpacked. */
public final class Unpacked {

  private Unpacked() {}

  /** It is as it was. */
  public static void assertSame(Narrative narrative) {
    Narrative.Tree tree = Unpacking.of(Packing.of(narrative.blocks(), narrative.footnotes()));
    assertThat(tree.blocks()).isEqualTo(narrative.blocks());
    assertThat(tree.footnotes()).isEqualTo(narrative.footnotes());
    Narrative kept = Narrative.ofBytes(narrative.toBytes());
    assertThat(kept).isEqualTo(narrative);
    assertThat(kept.links()).isEqualTo(narrative.links());
    assertThat(kept.bindings()).isEqualTo(narrative.bindings());
    assertThat(kept.embeds()).isEqualTo(narrative.embeds());
  }
}
