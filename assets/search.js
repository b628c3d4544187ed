/*
 * The search engine's half that runs in the reader's browser: it loads the small files of the index that a query
 * needs, ranks what they hold and fetches the passages of the best. docs/search.md describes the files; the other
 * half is the package vn.minhbach.search. Nothing here touches the page but for loading scripts.
 */
(function () {
  'use strict';
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const MARKS = /[\u0300-\u036f]/g;
  const TOKEN = /\d+(?:[.,]\d+)*|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff]+/g;
  const SPACE = /^[\t-\r \u00a0\u2000-\u200b\u202f\u3000]+$/;
  const JOINT = /^[-/\u2010\u2011\u2013]$/;
  const QUOTED = /["\u201c\u201d\u201e\u00ab]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u00bb]/g;
  const AREA_KIND = /^(?:thanh pho|tinh|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (?=.)/;
  const KINDS = ['area', 'indicator', 'term', 'page', 'report'];
  const ROW = 8;
  const TITLE = 16;
  const EXCERPT = 280;

  /* ---- Spelling and tokens: as in Spelling.java, Token.java, Tokens.java. ---- */

  function decompose(word) { return word.normalize('NFD').toLowerCase(); }
  function fold(word) { return decompose(word).replace(MARKS, '').replace(/[\u0111\u00f0\u0256]/g, 'd'); }
  function exact(word) {
    word = decompose(word);
    return word.replace(TONES, '') + (word.match(TONES) || []).join('');
  }
  function digits(number) {
    const key = number.replace(/[.,]/g, '');
    return key.length === number.length ? key.replace(/^0+(?=\d)/, '') : key;
  }
  function hash(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) { h = Math.imul(h ^ text.charCodeAt(i), 0x01000193); }
    h = Math.imul(h ^ h >>> 16, 0x85ebca6b);
    h = Math.imul(h ^ h >>> 13, 0xc2b2ae35);
    return (h ^ h >>> 16) >>> 0;
  }
  /* [{folded, exact, number, start, end, gap}]; gap: '' nothing, '-' a joint, ' ' space, '.' punctuation before it. */
  function tokens(text) {
    const found = [];
    let before = -1;
    let match;
    TOKEN.lastIndex = 0;
    while ((match = TOKEN.exec(text))) {
      const number = /^\d/.test(match[0]);
      const folded = number ? digits(match[0]) : fold(match[0]);
      if (!folded) { continue; }
      const gap = text.slice(before, match.index);
      found.push({
        folded: folded,
        exact: number ? folded : exact(match[0]),
        number: number,
        start: match.index,
        end: TOKEN.lastIndex,
        gap: before < 0 ? '.' : !gap ? '' : JOINT.test(gap) ? '-' : SPACE.test(gap) ? ' ' : '.'
      });
      before = TOKEN.lastIndex;
    }
    return found;
  }

  /* ---- Files: zlib (RFC 1950, 1951) in Base64. ---- */

  function lengths(base, extra, first) {
    return extra.map(function (bits) { const value = first; first += 1 << bits; return [value, bits]; }).concat(base);
  }
  const LENGTHS = lengths([[258, 0]], '0000000011112222333344445555'.split('').map(Number), 3);
  const DISTANCES = lengths([], '0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13'.split(',').map(Number), 1);
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  /* How many codes there are of each length, and the symbols in the order of their codes. */
  function huffman(sizes) {
    const counts = new Uint16Array(16);
    const offsets = new Uint16Array(16);
    const symbols = [];
    sizes.forEach(function (size) { counts[size]++; });
    counts[0] = 0;
    for (let i = 1; i < 16; i++) { offsets[i] = offsets[i - 1] + counts[i - 1]; }
    sizes.forEach(function (size, symbol) { if (size) { symbols[offsets[size]++] = symbol; } });
    return { counts: counts, symbols: symbols };
  }
  function inflate(data) {
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
  }
  function unpack(text) {
    const raw = atob(text);
    const data = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) { data[i] = raw.charCodeAt(i); }
    return inflate(data);
  }
  function utf8(data) {
    let text = '';
    for (let i = 0; i < data.length; i += 8192) { text += String.fromCharCode.apply(null, data.subarray(i, i + 8192)); }
    return decodeURIComponent(escape(text));
  }
  function json(data) { return JSON.parse(utf8(data)); }

  window.MinhBachSearch = function (root) {
    const handed = {};
    const files = {};
    const tries = {};
    const postings = {};
    let version = '';

    window.minhbachIndex = function (name, text) { handed[name] = text; };

    /* A file, read; a later call tries again, past the browser's cache, where this one fails. */
    function load(name, read) {
      if (!files[name]) {
        files[name] = new Promise(function (resolve, reject) {
          const script = document.createElement('script');
          const retry = tries[name] ? '-' + tries[name] : '';
          script.src = root + 'assets/search/' + name + '.js' + (version || retry ? '?' + version + retry : '');
          script.onerror = function () { reject(new Error('missing: ' + name)); };
          script.onload = function () {
            document.head.removeChild(script);
            try {
              const text = handed[name];
              delete handed[name];
              resolve(read(unpack(text)));
            } catch (e) { reject(new Error('damaged: ' + name)); }
          };
          document.head.appendChild(script);
        }).catch(function (error) {
          forget(name);
          throw error;
        });
      }
      return files[name];
    }
    function forget(name) {
      delete files[name];
      tries[name] = (tries[name] || 0) + 1;
    }

    function sums(steps) {
      let sum = 0;
      return steps.map(function (step) { return sum += step; });
    }
    function open() {
      return load('start', json).then(function (start) {
        if (start.tree.charAt) {
          version = (start.generation >>> 0).toString(36);
          const raw = atob(start.tree);
          let bit = 0;
          let leaf = 0;
          const grow = function () {
            const cut = raw.charCodeAt(bit >> 3) >> (bit & 7) & 1;
            bit++;
            return cut ? [grow(), grow()] : leaf++;
          };
          start.tree = grow();
          start.place = sums(start.place);
          start.year = sums(start.year);
          const ends = sums(start.kinds);
          start.size = ends[4];
          start.named = ends[2];
          start.kindOf = function (doc) { return KINDS[ends.findIndex(function (end) { return doc < end; })]; };
          start.reporting = {};
          start.first = {};
          start.place.forEach(function (place, doc) {
            if (doc >= ends[3]) { start.reporting[place] = 1; }
            if (doc < ends[0] && !(place in start.first)) { start.first[place] = doc; }
          });
        }
        return start;
      });
    }

    /* Numbers of seven bits a byte, the lowest first. */
    function varints(data, at, size) {
      const values = [];
      for (let value = 0, shift = 0; values.length < size;) {
        const byte = data[at++];
        value |= (byte & 127) << shift;
        shift += 7;
        if (!(byte & 128)) {
          values.push(value);
          value = shift = 0;
        }
      }
      return values;
    }
    /* The terms of a file: where each one's postings are. */
    function readTerms(start) {
      return function (data) {
        let at = 4;
        const view = { data: data, terms: {} };
        const varint = function () {
          let value = 0;
          for (let shift = 0; ; shift += 7) {
            const byte = data[at++];
            value |= (byte & 127) << shift;
            if (!(byte & 128)) { return value; }
          }
        };
        if ((data[0] << 24 | data[1] << 16 | data[2] << 8 | data[3]) !== start.generation) { throw new Error('another edition'); }
        const found = [];
        let sum = 0;
        for (let n = varint(); n; n--) {
          sum = sum + varint() >>> 0;
          found.push([sum, varint()]);
        }
        found.forEach(function (term) {
          view.terms[term[0]] = at;
          at += term[1];
        });
        view.read = function (from) {
          at = from;
          const size = varint();
          const told = [];
          const columns = { size: size, docs: new Int32Array(size), told: told };
          const apart = data[at] & 128;
          for (let n = data[at++] & 127; n; n--) { told.push(data[at++] << 8 | data[at++]); }
          for (let i = 0, doc = 0; i < size; i++) { columns.docs[i] = doc += varint(); }
          columns.classes = data.subarray(at, at += size);
          if (told.length) { columns.masks = data.subarray(at, at += size); }
          if (!apart) { columns.parts = varints(data, at, size); }
          return columns;
        };
        return view;
      };
    }
    /* The postings of a term: its documents, rising, and a class, a part, spellings of each. */
    function lookUp(start, key) {
      if (postings[key]) { return Promise.resolve(postings[key]); }
      const h = hash(key);
      let node = start.tree;
      for (let bits = h; node.pop; bits <<= 1) { node = node[bits >>> 31]; }
      return load('t/' + (node >> 8) + '/' + (node & 255), readTerms(start)).then(function (file) {
        postings[key] = h in file.terms ? file.read(file.terms[h]) : { size: 0 };
        return postings[key];
      });
    }
    /* The part of a document that shows a term best; frequent terms have theirs in files apart. */
    function partOf(key, found, i) {
      return found.parts ? found.parts[i] : load('o/' + hash(key).toString(36) + '/' + (i >> 10), function (data) {
        return varints(data, 0, Math.min(1024, found.size - (i & ~1023)));
      }).then(function (parts) { return parts[i & 1023]; });
    }

    /* ---- Queries ---- */

    function parse(text) {
      text = text.slice(0, 200);
      const units = tokens(text).slice(0, 24);
      let match;
      let phrase = 0;
      QUOTED.lastIndex = 0;
      while ((match = QUOTED.exec(text))) {
        phrase++;
        units.forEach(function (unit) {
          if (unit.start >= match.index && unit.end <= QUOTED.lastIndex) { unit.phrase = phrase; }
        });
      }
      const query = { text: text, units: units, first: [], more: [], parts: [], pairs: {}, lone: {}, years: [], phrases: [] };
      const word = function (i) { return term(query, i, i + 1, units[i].folded, units[i].exact); };
      const pair = function (i) {
        query.pairs[units[i].folded + ' ' + units[i + 1].folded] = 1;
        return term(query, i, i + 2, units[i].folded + ' ' + units[i + 1].folded, units[i].exact + ' ' + units[i + 1].exact);
      };
      for (let i = 0; i < units.length;) {
        let end = i + 1;
        while (end < units.length && (units[end].gap === '' || units[end].gap === '-')) { end++; }
        if (end - i > 1) {
          const whole = [];
          for (let k = i; k < end; k++) {
            whole.push(units[k].folded);
            query.lone[units[k].folded] = 1;
          }
          const joined = term(query, i, end, whole.join('/'), '');
          joined.otherwise = whole.map(function (part, k) { return word(i + k); });
          query.first.push(joined);
          i = end;
          continue;
        }
        if (units[i].number) {
          query.lone[units[i].folded] = 1;
          if (/^(19|20)\d\d$/.test(units[i].folded) && units.length > 1) { query.years.push(i); } else { query.first.push(word(i)); }
          i++;
          continue;
        }
        while (end < units.length && units[end].gap === ' ' && !units[end].number && units[end].phrase === units[i].phrase
          && (end + 1 === units.length || !/^[-]?$/.test(units[end + 1].gap))) { end++; }
        if (end - i === 1) {
          query.lone[units[i].folded] = 1;
          query.first.push(word(i));
        }
        for (let k = i; k < end - 1; k++) {
          /* Every other pair covers all words; the last one is needed where their number is odd. */
          const needed = units[i].phrase || (k - i) % 2 === 0 || k === end - 2;
          (needed ? query.first : query.more).push(pair(k));
        }
        if (units[i].phrase && end - i > 1) { query.phrases.push(units.slice(i, end).map(function (unit) { return unit.folded; }).join(' ')); }
        i = end;
      }
      return query;
    }
    function term(query, from, to, key, spelling) {
      let mask = 0;
      for (let i = from; i < to; i++) { mask |= 1 << i; }
      return { key: key, mask: mask, from: from, to: to, spelling: spelling !== key && spelling ? hash(spelling) & 0xffff : 0 };
    }

    /* Adds to every document what a term is worth in it. */
    function weigh(start, hits, t, found, weak) {
      const idf = Math.log(1 + start.size / found.size) * (weak ? 0.4 : 1) * (t.to - t.from > 1 ? 1 : 0.8);
      const told = t.spelling ? found.told.indexOf(t.spelling) : -1;
      hits.terms.push({ key: t.key, found: found, idf: idf });
      for (let i = t.from; i < t.to; i++) { hits.worth[i] = Math.max(hits.worth[i] || 0, idf); }
      for (let i = 0; i < found.size; i++) {
        const doc = found.docs[i];
        const kind = found.classes[i];
        const level = kind & 7;
        const spelt = told < 0 || found.masks[i] >> told & 1 ? 1 : 0.7;
        let gain = idf * spelt;
        if (!hits.seen[doc]) {
          hits.seen[doc] = 1;
          hits.docs.push(doc);
          hits.titled[doc] = 1;
        }
        if (doc < start.named) {
          if (kind & TITLE) { hits.length[doc] = Math.max(hits.length[doc], level + 1); } else { gain *= 0.3; }
        } else {
          gain *= (level + 1) / 8 * (kind & TITLE ? 1.6 : 1);
          if (!(kind & TITLE)) {
            hits.titled[doc] = 0;
            if (gain > hits.vote[doc]) {
              hits.vote[doc] = gain;
              hits.row[doc] = kind & ROW;
            }
          }
        }
        hits.score[doc] += gain;
        (weak ? hits.weak : hits.strong)[doc] |= t.mask;
      }
    }
    function collect(start, query) {
      const n = start.size;
      const hits = {
        docs: [], worth: [], seen: new Uint8Array(n), titled: new Uint8Array(n), length: new Uint8Array(n), row: new Uint8Array(n),
        score: new Float32Array(n), vote: new Float32Array(n), strong: new Int32Array(n), weak: new Int32Array(n), terms: []
      };
      const run = function (terms, weak) {
        return Promise.all(terms.map(function (t) { return lookUp(start, t.key); })).then(function (found) {
          const next = [];
          found.forEach(function (list, i) {
            terms[i].found = list.size;
            if (list.size) { weigh(start, hits, terms[i], list, weak); } else if (terms[i].otherwise) { next.push.apply(next, terms[i].otherwise); }
          });
          return next.length ? run(next, weak) : undefined;
        });
      };
      const all = (1 << query.units.length) - 1;
      let years = 0;
      query.years.forEach(function (i) { years |= 1 << i; });
      /* What all of the documents that have most of the query have of it. */
      const covered = function () {
        let most = -1;
        return hits.docs.reduce(function (common, doc) {
          const mask = hits.strong[doc] | years;
          const n = bitCount(mask);
          const kept = n > most ? mask : n === most ? common & mask : common;
          most = Math.max(most, n);
          return kept;
        }, years);
      };
      return run(query.first).then(function () {
        return covered() !== all && query.more.length ? run(query.more) : undefined;
      }).then(function () {
        const missing = all & ~covered();
        const words = [];
        query.units.forEach(function (unit, i) {
          if (missing >> i & 1 && !unit.phrase && !unit.number && words.length < 5) { words.push(term(query, i, i + 1, unit.folded, unit.exact)); }
        });
        query.missing = missing;
        query.words = words;
        return words.length ? run(words.filter(function (t) { return !postings[t.key] || !t.found; }), hits.docs.length > 0 || words.length > 1) : undefined;
      }).then(function () { return hits; });
    }
    function bitCount(mask) {
      let n = 0;
      for (; mask; mask &= mask - 1) { n++; }
      return n;
    }

    /* The documents that answer the query, the best first. */
    function rank(start, query, hits) {
      const units = query.units;
      const worth = units.map(function (unit, i) { return query.years.indexOf(i) >= 0 ? 1 : hits.worth[i] || 0.5; });
      const whole = worth.reduce(function (a, b) { return a + b; }, 0);
      const wanted = query.years.map(function (i) { return +units[i].folded; });
      const best = { coverage: 0 };
      const ranked = hits.docs.map(function (doc) {
        let score = hits.score[doc];
        let covered = 0;
        const named = doc < start.named;
        for (let i = 0; i < units.length; i++) {
          covered += hits.strong[doc] >> i & 1 ? worth[i] : hits.weak[doc] >> i & 1 ? worth[i] / 2 : 0;
        }
        if (wanted.length) {
          const right = wanted.indexOf(start.year[doc]) >= 0;
          covered += right ? wanted.length : named ? 0.6 * wanted.length : 0;
          score += right ? 2 : 0;
        }
        const coverage = covered / whole;
        if (start.kindOf(doc) === 'page') { score *= 0.4; }
        if (named) {
          const length = hits.length[doc];
          const matched = bitCount(hits.strong[doc] | hits.weak[doc]);
          const share = length ? Math.min(1, matched / length) : 0.2;
          const kind = start.kindOf(doc);
          const place = start.place[doc];
          const prior = kind === 'area' ? (start.first[place] !== doc ? 0.9 : start.reporting[place] ? 2 : 1.2) : kind === 'indicator' ? 1.25 : 0.7;
          score *= Math.pow(share, 0.8) * prior;
        }
        score *= coverage * coverage;
        best.coverage = Math.max(best.coverage, coverage);
        return { doc: doc, score: score, coverage: coverage };
      });
      query.coverage = best.coverage;
      return ranked.filter(function (hit) {
        return hit.coverage >= 0.55 * best.coverage
          && units.every(function (unit, i) { return !unit.phrase || hits.strong[hit.doc] >> i & 1; });
      }).sort(function (a, b) { return b.score - a.score || start.year[b.doc] - start.year[a.doc] || a.doc - b.doc; });
    }

    /* A report whose best passage is a row of a table gives two results: the series, and the report. */
    function items(start, query, hits, ranked) {
      const list = [];
      ranked.forEach(function (hit) {
        const kind = start.kindOf(hit.doc);
        const whole = hits.titled[hit.doc] && kind === 'report';
        const row = !whole && hits.row[hit.doc] ? 1 : 0;
        const one = function (shownAs) {
          return { doc: hit.doc, kind: shownAs, whole: whole };
        };
        if (row) { list.push(one('series')); }
        list.push(one(kind === 'term' || kind === 'page' ? 'other' : kind));
      });
      return list;
    }

    /* ---- Filters ---- */

    function filtered(start, list, filters, themed) {
      const tests = {
        province: function (item) { return !filters.province || province(start, item) === filters.province; },
        district: function (item) { return !filters.district || district(start, item) === filters.district; },
        year: function (item) { return !filters.year || String(start.year[item.doc]) === filters.year; },
        kind: function (item) { return !filters.kind || item.kind === filters.kind; },
        theme: function (item) { return !themed || themed[item.doc]; }
      };
      const counts = { province: {}, district: {}, year: {}, kind: {} };
      const values = { province: province, district: district, year: function (s, item) { return s.year[item.doc] || ''; }, kind: function (s, item) { return item.kind; } };
      const kept = list.filter(function (item) {
        const failed = Object.keys(tests).filter(function (name) { return !tests[name](item); });
        Object.keys(counts).forEach(function (name) {
          /* A district counts within its province; a province counts whatever district is chosen. */
          const others = failed.filter(function (f) { return f !== name && !(name === 'province' && f === 'district'); });
          const value = values[name](start, item);
          if (!others.length && value) { counts[name][value] = (counts[name][value] || 0) + 1; }
        });
        return !failed.length;
      });
      return { kept: kept, counts: counts };
    }
    function place(start, item) { return start.places[start.place[item.doc]][0].replace(/\/$/, ''); }
    function province(start, item) { return place(start, item).split('/')[0]; }
    function district(start, item) {
      const address = place(start, item);
      return address.indexOf('/') > 0 ? address : '';
    }
    function options(start, counts) {
      const names = {};
      start.places.forEach(function (p) { names[p[0].replace(/\/$/, '')] = p[1]; });
      return Object.keys(counts).map(function (value) { return { value: value, text: names[value] || value, count: counts[value] }; })
        .sort(function (a, b) { return a.text.localeCompare(b.text, 'vi'); });
    }

    /* ---- Passages ---- */

    function entry(start, hits, item) {
      const doc = item.doc;
      return doc < start.named
        ? load('d/' + (doc >> 4), json).then(function (all) { return all[doc & 15]; })
        : best(hits, item).then(function (part) { return load('p/' + doc + '/' + part, json); });
    }
    function indexOf(docs, doc) {
      let from = 0;
      let to = docs.length;
      while (from < to) {
        const middle = from + to >> 1;
        if (docs[middle] < doc) { from = middle + 1; } else { to = middle; }
      }
      return docs[from] === doc ? from : -1;
    }
    /* The part of a text that shows most of the query; what a report is named by is all over it and does not count. */
    function best(hits, item) {
      if (item.whole) { return Promise.resolve(0); }
      const votes = {};
      let chosen = 0;
      return Promise.all(hits.terms.map(function (t) {
        const i = indexOf(t.found.docs, item.doc);
        const kind = i < 0 ? TITLE : t.found.classes[i];
        return kind & TITLE || (item.kind === 'series' && !(kind & ROW)) ? -1 : partOf(t.key, t.found, i);
      })).then(function (parts) {
        parts.forEach(function (part, k) {
          if (part < 0) { return; }
          votes[part] = (votes[part] || 0) + hits.terms[k].idf;
          if (!(chosen in votes) || votes[part] > votes[chosen]) { chosen = part; }
        });
        return chosen;
      });
    }
    /* An abbreviation in the query stands for its meaning too, and the reverse: what to mark, and to choose passages by. */
    function explain(start, query, hits, ranked) {
      const terms = ranked.filter(function (hit) {
        return start.kindOf(hit.doc) === 'term' && hits.length[hit.doc] <= bitCount(hits.strong[hit.doc] | hits.weak[hit.doc]);
      }).slice(0, 3);
      return Promise.all(terms.map(function (hit) { return entry(start, hits, hit); })).then(function (entries) {
        entries.forEach(function (data) {
          const short = tokens(data[0]);
          const meaning = tokens(data[3][2]);
          if (query.units.some(function (unit) { return unit.folded === short[0].folded; })) {
            meaning.forEach(function (word, i) {
              if (i && word.gap === ' ') { query.pairs[meaning[i - 1].folded + ' ' + word.folded] = 1; }
            });
          } else if (short.length === 1) { query.lone[short[0].folded] = 1; }
        });
      });
    }
    /* Where the query stands in a text: [start, end] pairs, and how much of it stands there. */
    function marks(text, query) {
      const words = tokens(text);
      const on = [];
      const distinct = {};
      words.forEach(function (word, i) {
        const next = words[i + 1];
        if (next && next.gap === ' ' && query.pairs[word.folded + ' ' + next.folded]) {
          on[i] = on[i + 1] = 1;
          distinct[word.folded + ' ' + next.folded] = 2;
        }
        if (query.lone[word.folded]) {
          on[i] = 1;
          distinct[word.folded] = word.number ? 3 : 1.5;
        }
      });
      if (!on.length) {
        words.forEach(function (word, i) {
          if (query.units.some(function (unit) { return unit.folded === word.folded; })) {
            on[i] = 1;
            distinct[word.folded] = 0.3;
          }
        });
      }
      const ranges = [];
      words.forEach(function (word, i) {
        if (!on[i]) { return; }
        if (on[i - 1] && word.gap !== '.') { ranges[ranges.length - 1][1] = word.end; } else { ranges.push([word.start, word.end]); }
      });
      return { ranges: ranges, sum: Object.keys(distinct).reduce(function (sum, key) { return sum + distinct[key]; }, 0) };
    }
    function excerpt(text, ranges) {
      let from = 0;
      let to = text.length;
      if (text.length > EXCERPT) {
        const first = ranges.length ? ranges[0][0] : 0;
        from = first > 90 ? text.indexOf(' ', first - 70) + 1 : 0;
        to = Math.min(text.length, from + EXCERPT);
        if (to < text.length) { to = text.lastIndexOf(' ', to); }
        if (to <= from) { to = Math.min(text.length, from + EXCERPT); }
      }
      const lead = from ? '\u2026 ' : '';
      return {
        text: lead + text.slice(from, to) + (to < text.length ? ' \u2026' : ''),
        marks: ranges.filter(function (r) { return r[0] >= from && r[1] <= to; })
          .map(function (r) { return [r[0] - from + lead.length, r[1] - from + lead.length]; })
      };
    }
    function phrased(query, texts) {
      return query.phrases.every(function (phrase) {
        return texts.some(function (text) {
          return (' ' + tokens(text).map(function (t) { return (t.gap === ' ' ? '' : '. ') + t.folded; }).join(' ') + ' ').indexOf(' ' + phrase + ' ') >= 0;
        });
      });
    }
    /* An item as it is shown; nothing where a phrase in quotation marks is not in it after all. */
    function shown(start, query, hits, item) {
      return entry(start, hits, item).then(function (data) {
        const title = data[0];
        let best = { sum: -1, passage: ['', '', ''] };
        data.slice(3).forEach(function (p) {
          if (item.whole || best.sum < 0) { best = best.sum < 0 ? { sum: 0, passage: p } : best; }
          const found = marks(p[1] + ' . ' + p[2], query);
          const here = found.sum - (p[0] ? 0 : 0.1) + (p[3] ? marks(p[1], query).sum * 0.2 : 0);
          if (!item.whole && here > best.sum) { best = { sum: here, passage: p }; }
        });
        const p = best.passage;
        const text = p[2];
        const series = item.kind === 'series';
        const cut = excerpt(text, marks(text, query).ranges);
        const name = series ? p[1] : title;
        const result = {
          kind: item.kind,
          title: name,
          titleMarks: marks(name, query).ranges,
          address: series ? p[3] : data[1] + (p[0] ? '#' + p[0] : ''),
          context: data[2],
          section: series ? '' : p[1],
          text: cut.text,
          marks: cut.marks
        };
        return phrased(query, data.slice(3).reduce(function (all, q) { return all.concat(q[1], q[2]); }, [title])) ? result : null;
      });
    }
    /* The first of the items that can be shown, as many as asked for, each address once. */
    function show(start, query, hits, list, many) {
      const results = [];
      const addresses = {};
      let dropped = 0;
      let at = 0;
      const step = function () {
        const portion = list.slice(at, at + Math.max(1, many - results.length));
        at += portion.length;
        return Promise.all(portion.map(function (item) { return shown(start, query, hits, item); })).then(function (made) {
          made.forEach(function (result) {
            if (result && !addresses[result.address]) {
              addresses[result.address] = 1;
              results.push(result);
            } else { dropped++; }
          });
          return results.length < many && at < list.length && at < many + 40 ? step() : { results: results, dropped: dropped };
        });
      };
      return many ? step() : Promise.resolve({ results: results, dropped: 0 });
    }

    /* ---- Did you mean ---- */

    /* Whether b is a with one letter more, less, other or two exchanged. */
    function near(a, b) {
      if (a === b || Math.abs(a.length - b.length) > 1) { return false; }
      let i = 0;
      while (i < a.length && a[i] === b[i]) { i++; }
      const ends = function (x, y) { return a.slice(i + x) === b.slice(i + y); };
      return ends(1, 1) || ends(1, 0) || ends(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && ends(2, 2));
    }
    function meant(start, query) {
      const units = query.units;
      const at = units.findIndex(function (unit, i) { return query.missing >> i & 1 && !unit.number; });
      if (at < 0 || query.phrases.length) { return Promise.resolve(); }
      const texts = function (i, word) { return units.map(function (unit, k) { return k === i ? word : unit.folded; }); };
      return load('w', json).then(function (words) {
        const tried = [];
        [at, at + 1, at - 1].forEach(function (i) {
          if (!units[i] || units[i].number || !(query.missing >> i & 1)) { return; }
          const unknown = words.indexOf(units[i].folded) < 0;
          if (!unknown && query.coverage > 0.7) { return; }
          words.filter(function (word) { return near(units[i].folded, word); }).slice(0, 12).forEach(function (word) {
            [i - 1, i].forEach(function (k) {
              if (k >= 0 && units[k + 1] && !units[k].number && !units[k + 1].number) {
                const changed = texts(i, word);
                tried.push({ key: changed[k] + ' ' + changed[k + 1], text: changed.join(' ') });
              } else if (unknown && units.length === 1) { tried.push({ key: word, text: word }); }
            });
          });
        });
        return Promise.all(tried.map(function (one) { return lookUp(start, one.key); })).then(function (found) {
          let best;
          found.forEach(function (list, i) {
            if (list.size && (!best || list.size > best.size)) { best = { size: list.size, text: tried[i].text }; }
          });
          return best && best.text;
        });
      }).then(function (text) {
        return text && suggest(text).then(function (names) {
          const named = names.filter(function (n) { return tokens(n.title).map(function (t) { return t.folded; }).join(' ').indexOf(text) >= 0; })[0];
          if (!named) { return text; }
          const place = tokens(named.title);
          const size = text.split(' ').length;
          for (let i = 0; i + size <= place.length; i++) {
            if (place.slice(i, i + size).map(function (t) { return t.folded; }).join(' ') === text) {
              return named.title.slice(place[i].start, place[i + size - 1].end);
            }
          }
          return text;
        });
      });
    }

    /* ---- What the page asks for ---- */

    function search(text, filters, many, again) {
      const query = parse(text);
      return open().then(function (start) {
        const theme = filters.theme ? lookUp(start, '@' + filters.theme) : Promise.resolve();
        const nothing = { docs: [] };
        const only = query.units.length && query.units.length === query.years.length;
        return Promise.all([theme, query.units.length && !only ? collect(start, query) : nothing]).then(function (both) {
          const hits = both[1];
          let themed = null;
          if (both[0]) {
            themed = {};
            for (let i = 0; i < both[0].size; i++) { themed[both[0].docs[i]] = 1; }
          }
          const ranked = hits.docs.length ? rank(start, query, hits) : [];
          const list = hits.docs.length ? items(start, query, hits, ranked) : [];
          const chosen = filtered(start, list, filters, themed);
          const hint = query.units.length && (!ranked.length || query.coverage < 0.99) ? meant(start, query) : Promise.resolve();
          return Promise.all([explain(start, query, hits, ranked).then(function () {
            return show(start, query, hits, chosen.kept, many);
          }), hint]).then(function (done) {
            return {
              total: chosen.kept.length - done[0].dropped,
              kinds: ['area', 'indicator', 'series', 'report', 'other'].map(function (kind) { return { value: kind, count: chosen.counts.kind[kind] || 0 }; }),
              provinces: options(start, chosen.counts.province),
              districts: options(start, chosen.counts.district),
              years: options(start, chosen.counts.year).reverse(),
              themes: start.themes.map(function (t) { return { value: t[0], text: t[1] }; }),
              results: done[0].results,
              meant: done[1]
            };
          });
        });
      }).catch(function (error) {
        /* The portal was published anew while this page stood open: its index is read anew, once. */
        postings.length = 0;
        Object.keys(files).forEach(forget);
        Object.keys(postings).forEach(function (key) { delete postings[key]; });
        if (!again && /damaged/.test(error.message)) { return search(text, filters, many, true); }
        throw error;
      });
    }

    function suggest(text) {
      const folded = tokens(tokens(text).map(function (t) { return t.folded; }).join(' ').replace(AREA_KIND, ''));
      const numbers = folded.filter(function (t) { return t.number; });
      const words = folded.filter(function (t) { return !t.number; });
      const open = !/\s$/.test(text);
      if (!words.length || (words.length === 1 && open && words[0].folded.length < 2)) { return Promise.resolve([]); }
      const letters = words[0].folded.slice(0, 2);
      return load('n', json).then(function (keys) {
        return keys.indexOf(letters) < 0 ? [] : load('n/' + letters, json);
      }).then(function (entries) {
        const seen = {};
        const found = [];
        entries.forEach(function (e, order) {
          const name = tokens(e[4] || e[1]);
          const at = name.findIndex(function (t, i) {
            return words.every(function (word, k) {
              const there = name[i + k] && name[i + k].folded;
              return there && (k === words.length - 1 && open ? there.indexOf(word.folded) === 0 : there === word.folded);
            });
          });
          const around = tokens(e[1] + ' ' + e[3]);
          const right = numbers.every(function (n) { return around.some(function (t) { return t.folded.indexOf(n.folded) === 0; }); });
          if (at >= 0 && right) { found.push({ e: e, at: at, order: order - (at ? 0 : 1000) + (numbers.length && e[0] === 'report' ? -5000 : 0) }); }
        });
        return found.sort(function (a, b) { return a.order - b.order; }).filter(function (one) {
          const kind = one.e[0];
          seen[kind] = (seen[kind] || 0) + 1;
          return seen[kind] <= (kind === 'area' ? 5 : 3);
        }).slice(0, 8).map(function (one) {
          const title = one.e[1];
          const all = tokens(title);
          /* A name stands at the end of the title, behind its kind; a report's title is another text. */
          const skipped = one.e[4] ? all.length - tokens(one.e[4]).length : 0;
          const ranges = one.e[0] === 'report' ? [] : words.map(function (word, k) {
            const t = all[skipped + one.at + k];
            return [t.start, k < words.length - 1 || t.folded === word.folded ? t.end : t.start + word.folded.length];
          });
          return { kind: one.e[0], title: title, address: one.e[2], context: one.e[3], titleMarks: ranges };
        });
      });
    }

    return { search: function (text, filters, many) { return search(text, filters || {}, many); }, suggest: suggest };
  };
  /* For the test that compares the two halves. */
  window.MinhBachSearch.tokens = tokens;
  window.MinhBachSearch.hash = hash;
})();
