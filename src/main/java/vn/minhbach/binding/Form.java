package vn.minhbach.binding;

import java.util.regex.Pattern;

/**
 * A form of numbers that measure nothing, told by the words around them.
 *
 * @param kind what such a number is
 * @param pattern what is found; every number in it is claimed
 * @param example a text in which it is found
 */
record Form(Mention.Kind kind, Pattern pattern, String example) {

  static Form of(Mention.Kind kind, String pattern, String example) {
    return new Form(
        kind,
        Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE),
        example);
  }
}
