package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a page is about, as programs read it: a type of schema.org and its properties.
 *
 * @param type of schema.org; empty where the thing is only named by its address
 * @param address of the page or the place in a page that is about it; empty where there is none
 */
public record Thing(String type, String address, List<Property> properties) implements Said {

  public Thing {
    properties = List.copyOf(properties);
  }

  /** What is said of a thing; several values where it is said several times. */
  public record Property(String name, List<Said> values) {
    public Property {
      values = List.copyOf(values);
    }
  }

  /** A thing of {@code type} that nothing is said of yet. */
  public static Thing of(String type, String address) {
    return new Thing(type, address, List.of());
  }

  /** The thing that is told of elsewhere in the page, or on the page at {@code address}. */
  static Thing at(String address) {
    return of("", address);
  }

  public Thing with(String property, List<? extends Said> values) {
    if (values.isEmpty()) {
      return this;
    }
    List<Property> all = new ArrayList<>(properties);
    all.add(new Property(property, List.copyOf(values)));
    return new Thing(type, address, all);
  }

  public Thing with(String property, Said value) {
    return with(property, List.of(value));
  }

  /** Nothing is said by an empty text. */
  public Thing with(String property, String text) {
    return text.isEmpty() ? this : with(property, new Said.Words(text));
  }

  /** Nothing is said by an empty address. */
  public Thing to(String property, String place) {
    return place.isEmpty() ? this : with(property, new Said.Place(place));
  }
}
