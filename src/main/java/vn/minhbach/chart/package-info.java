/**
 * Pictures as shapes and words with a part to play, without colours, fonts or pixels.
 *
 * <p>{@link vn.minhbach.chart.BulletChart}, {@link vn.minhbach.chart.BarChart}, {@link
 * vn.minhbach.chart.TimeChart} and {@link vn.minhbach.chart.LocatorMap} draw a {@link
 * vn.minhbach.chart.Picture}; {@link vn.minhbach.chart.Svg} writes it as text, and {@code
 * render.chart} paints it. What a word says comes from whoever asks for the picture.
 */
package vn.minhbach.chart;
