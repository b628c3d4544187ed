/* Unpacks zlib (RFC 1950, 1951) where the browser does not: Safari before 16.4, Firefox before 113. */
(function () {
  'use strict';
  function lengths(base, extra, first) {
    return extra.map(bits => { const value = first; first += 1 << bits; return [value, bits]; }).concat(base);
  }
  const LENGTHS = lengths([[258, 0]], '0000000011112222333344445555'.split('').map(Number), 3);
  const DISTANCES = lengths([], '0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13'.split(',').map(Number), 1);
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  /* How many codes there are of each length, and the symbols in the order of their codes. */
  function huffman(sizes) {
    const counts = new Uint16Array(16);
    const offsets = new Uint16Array(16);
    const symbols = [];
    sizes.forEach(size => { counts[size]++; });
    counts[0] = 0;
    for (let i = 1; i < 16; i++) { offsets[i] = offsets[i - 1] + counts[i - 1]; }
    sizes.forEach((size, symbol) => { if (size) { symbols[offsets[size]++] = symbol; } });
    return { counts: counts, symbols: symbols };
  }
  window.minhbachInflate = data => {
    let at = 2;
    let held = 0;
    let count = 0;
    let out = new Uint8Array(data.length * 4 + 1024);
    let size = 0;
    function bits(n) {
      while (count < n) {
        if (at >= data.length) { throw new Error('cut short'); }
        held |= data[at++] << count;
        count += 8;
      }
      const value = held & (1 << n) - 1;
      held >>>= n;
      count -= n;
      return value;
    }
    function decode(code) {
      let value = 0;
      let first = 0;
      let index = 0;
      for (let length = 1; length < 16; length++) {
        value |= bits(1);
        const n = code.counts[length];
        if (value - n < first) { return code.symbols[index + value - first]; }
        index += n;
        first = first + n << 1;
        value <<= 1;
      }
      throw new Error('bad code');
    }
    function room(n) {
      if (size + n > out.length) {
        const larger = new Uint8Array((size + n) * 2);
        larger.set(out);
        out = larger;
      }
    }
    function dynamic() {
      const literals = bits(5) + 257;
      const distances = bits(5) + 1;
      const sizes = new Array(19).fill(0);
      for (let i = bits(4) + 4, k = 0; k < i; k++) { sizes[ORDER[k]] = bits(3); }
      const code = huffman(sizes);
      const all = [];
      while (all.length < literals + distances) {
        const symbol = decode(code);
        const repeated = symbol === 16 ? all[all.length - 1] : 0;
        let n = symbol < 16 ? 1 : symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
        while (n--) { all.push(symbol < 16 ? symbol : repeated); }
      }
      return [huffman(all.slice(0, literals)), huffman(all.slice(literals, literals + distances))];
    }
    function fixed() {
      const sizes = [];
      for (let i = 0; i < 288; i++) { sizes.push(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8); }
      return [huffman(sizes), huffman(new Array(30).fill(5))];
    }
    let last;
    do {
      last = bits(1);
      const type = bits(2);
      if (type === 0) {
        count = held = 0;
        const n = data[at] | data[at + 1] << 8;
        room(n);
        out.set(data.subarray(at + 4, at + 4 + n), size);
        at += 4 + n;
        size += n;
        continue;
      }
      const codes = type === 1 ? fixed() : dynamic();
      for (let symbol = decode(codes[0]); symbol !== 256; symbol = decode(codes[0])) {
        if (symbol < 256) {
          room(1);
          out[size++] = symbol;
        } else {
          let n = LENGTHS[symbol - 257][0] + bits(LENGTHS[symbol - 257][1]);
          const distance = DISTANCES[decode(codes[1])];
          const back = distance[0] + bits(distance[1]);
          room(n);
          while (n--) { out[size] = out[size++ - back]; }
        }
      }
    } while (!last);
    let a = 1;
    let b = 0;
    for (let i = 0; i < size; i++) {
      a = (a + out[i]) % 65521;
      b = (b + a) % 65521;
    }
    at = data.length - 4;
    if ((b << 16 | a) !== (data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3])) { throw new Error('damaged'); }
    return out.subarray(0, size);
  };
})();
