/**
 * Figures: what a report prints, and what that means.
 *
 * <p>{@link vn.minhbach.figure.Figure#read} is the door. It keeps the printed text and puts beside
 * it a {@link vn.minhbach.figure.Meaning}: a {@link vn.minhbach.figure.Quantity} in a {@link
 * vn.minhbach.figure.Unit}, or the reason why there is none. {@link
 * vn.minhbach.figure.FigureFormat} prints quantities.
 *
 * <p>Inside, a figure goes through {@code Remark} (cuts the parentheses at its end off), {@code
 * Lexer} (text to tokens), {@code FigureParser} (the grammar, one method a rule), with {@code
 * Numeral} for numbers and {@code UnitGrammar} for units. A new printed form is a new alternative
 * of a rule there and a row in the tests' tables.
 *
 * <p>Depends on {@code java.*} alone. Nothing here throws on what a report may print, guesses, or
 * depends on locale or time; reading takes time linear in the text.
 */
package vn.minhbach.figure;
