package vn.minhbach.render.packed;

import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A way to pack bytes that browsers can undo. */
enum Packing {
  BROTLI(".br") {
    @Override
    OutputStream into(OutputStream out) throws IOException {
      return new BrotliOutputStream(out, new Encoder.Parameters().setQuality(BEST));
    }
  },

  GZIP(".gz") {
    @Override
    OutputStream into(OutputStream out) throws IOException {
      return new Gzip(out);
    }
  };

  private static final int BEST = 11;

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  /** What the name of a packed file ends in. */
  String ending() {
    return ending;
  }

  /** Packs what is written, as small as it can. */
  abstract OutputStream into(OutputStream out) throws IOException;

  /** Java's own, at its best level; it writes no time. */
  private static final class Gzip extends GZIPOutputStream {

    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
