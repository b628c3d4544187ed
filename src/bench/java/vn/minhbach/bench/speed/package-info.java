/** How long a build takes, beside the builds of other generators with the same reports. */
package vn.minhbach.bench.speed;
