package vn.minhbach.chart;

/** A place in a picture, in its units: x to the right, y downwards. */
public record Point(double x, double y) {}
