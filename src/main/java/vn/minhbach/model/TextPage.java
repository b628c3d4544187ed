package vn.minhbach.model;

import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;

/** A page of the portal's own words: about, methodology, accessibility. */
public record TextPage(String slug, Localized title, Narrative narrative, Place place) {

  public String address() {
    return "/" + slug + "/";
  }
}
