/**
 * What may be wrong with the set-up of a portal. {@link vn.minhbach.cli.doctor.Doctor} is the door;
 * a check is one class.
 */
package vn.minhbach.cli.doctor;
