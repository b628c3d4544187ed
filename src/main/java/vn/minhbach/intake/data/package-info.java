/** The portal's own data, read back: the observations as tables of reports. */
package vn.minhbach.intake.data;
