package vn.minhbach.page;

/**
 * A link within the portal.
 *
 * @param address absolute within the portal, {@code /binh-phuoc/loc-ninh/#thu-nsnn}; made relative
 *     to the page it stands on when it is printed
 */
public record Link(String text, String address) {}
