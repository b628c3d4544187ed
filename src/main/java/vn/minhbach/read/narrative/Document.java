package vn.minhbach.read.narrative;

import vn.minhbach.model.narrative.Narrative;

/**
 * A document: its header and its text.
 *
 * @param draft whether its header says {@code status=draft}
 */
public record Document(Header header, Narrative narrative, boolean draft) {}
