package vn.minhbach.model.narrative;

import java.util.ArrayList;
import java.util.List;

/** What a text refers to, in reading order: what most who ask a text want to know of it. */
record References(
    List<Inline.Link> links, List<Inline.Binding> bindings, List<Block.Embed> embeds) {

  References {
    links = List.copyOf(links);
    bindings = List.copyOf(bindings);
    embeds = List.copyOf(embeds);
  }

  static References in(Narrative.Tree tree) {
    List<Inline.Link> links = new ArrayList<>();
    List<Inline.Binding> bindings = new ArrayList<>();
    for (Inline inline : Inlines.in(tree)) {
      if (inline instanceof Inline.Link link) {
        links.add(link);
      } else if (inline instanceof Inline.Binding binding) {
        bindings.add(binding);
      }
    }
    List<Block.Embed> embeds = new ArrayList<>();
    for (Block block : tree.blocks()) {
      if (block instanceof Block.Embed embed) {
        embeds.add(embed);
      }
    }
    return new References(links, bindings, embeds);
  }
}
