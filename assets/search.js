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
  const AREA_KIND = /^(?:thanh pho|tinh|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (?=[^0-9])/;
  const SYLLABLE = /^[^aeiouy]*[aeiouy]+(?:[cmnpt]|ch|ng|nh)?$/;
  const KINDS = ['area', 'indicator', 'term', 'page', 'report'];
  const ROW = 8;
  const TITLE = 16;
  const EXCERPT = 280;
  const MANY = 8;

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

  function json(data) { return JSON.parse(new TextDecoder().decode(data)); }

  window.MinhBachSearch = (root, index) => {
    const handed = {};
    const files = {};
    const tries = {};
    const postings = {};
    let version = '';
    let unpacker;

    window.minhbachIndex = (name, text) => { handed[name] = text; };

    function script(src, integrity) {
      return new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = root + 'assets/' + src;
        element.integrity = integrity || '';
        element.onload = () => {
          element.remove();
          resolve();
        };
        element.onerror = () => reject(new Error('missing: ' + src));
        document.head.appendChild(element);
      });
    }
    /* What a file holds: zlib, whose checksum tells a damaged one. Older browsers cannot unpack it by themselves. */
    function unpack(text) {
      const data = Uint8Array.from(atob(text), c => c.charCodeAt(0));
      return window.DecompressionStream
        ? new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer().then(bytes => new Uint8Array(bytes))
        : (unpacker = unpacker || script('inflate.js', '')).then(() => window.minhbachInflate(data));
    }
    /* A file, read; a later call tries again, past the browser's cache, where this one fails. */
    function load(name, read) {
      if (!files[name]) {
        const retry = tries[name] ? '-' + tries[name] : '';
        files[name] = script((index || 'search/') + name + '.js' + (version || retry ? '?' + version + retry : ''))
          .then(() => Promise.resolve().then(() => unpack(handed[name])).then(read).catch(() => { throw new Error('damaged: ' + name); }))
          .catch(error => {
            forget(name);
            throw error;
          });
      }
      return files[name];
    }
    function forget(name) {
      delete files[name];
      delete handed[name];
      tries[name] = (tries[name] || 0) + 1;
    }

    function sums(steps) {
      let sum = 0;
      return steps.map(step => sum += step);
    }
    /* What there is, made ready to be asked: the tree, the columns, what a document is. */
    function readStart(data) {
      const start = json(data);
      version = (start.generation >>> 0).toString(36);
      const raw = atob(start.tree);
      let bit = 0;
      let leaf = 0;
      const grow = () => {
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
      start.kindOf = doc => KINDS[ends.findIndex(end => doc < end)];
      start.reporting = {};
      start.first = {};
      start.place.forEach((place, doc) => {
        if (doc >= ends[3]) { start.reporting[place] = 1; }
        if (doc < ends[0] && !(place in start.first)) { start.first[place] = doc; }
      });
      return start;
    }

    /* Numbers of seven bits a byte, the lowest first, one at every call. */
    function varints(data, at) {
      return {
        next: () => {
          let value = 0;
          for (let shift = 0; ; shift += 7) {
            const byte = data[at++];
            value |= (byte & 127) << shift;
            if (!(byte & 128)) { return value; }
          }
        },
        take: n => data.subarray(at, at += n)
      };
    }
    function several(n, next) {
      const values = [];
      while (values.length < n) { values.push(next()); }
      return values;
    }
    /* The terms of a file: where each one's postings are. */
    function readTerms(start) {
      return data => {
        const view = new DataView(data.buffer, data.byteOffset);
        if (view.getInt32(0) !== start.stamp) { throw new Error('another edition'); }
        const head = varints(data, 4);
        const found = [];
        const terms = {};
        let term = 0;
        for (let n = head.next(); n; n--) { found.push([term = term + head.next() >>> 0, head.next()]); }
        found.forEach(one => { terms[one[0]] = head.take(one[1]); });
        return terms;
      };
    }
    function readPostings(data) {
      const from = varints(data, 0);
      const size = from.next();
      const told = from.take(1)[0];
      let doc = 0;
      const spellings = several(told & 127, () => from.take(1)[0] << 8 | from.take(1)[0]);
      const docs = several(size, () => doc += from.next());
      const classes = from.take(size);
      const masks = spellings.length && from.take(size);
      return { size: size, told: spellings, docs: docs, classes: classes, masks: masks, parts: told & 128 ? null : several(size, from.next) };
    }
    /* The postings of a term: its documents, rising, and a class, a part, spellings of each. */
    function lookUp(start, key) {
      if (postings[key]) { return Promise.resolve(postings[key]); }
      const h = hash(key);
      let node = start.tree;
      for (let bits = h; node.pop; bits <<= 1) { node = node[bits >>> 31]; }
      return load('t/' + (node >> 8) + '/' + (node & 255), readTerms(start))
        .then(terms => postings[key] = h in terms ? readPostings(terms[h]) : { size: 0 });
    }
    /* The part of a document that shows a term best; frequent terms have theirs in files apart. */
    function partOf(key, found, i) {
      return found.parts ? found.parts[i] : load('o/' + hash(key).toString(36) + '/' + (i >> 10),
        data => several(Math.min(1024, found.size - (i & ~1023)), varints(data, 0).next)).then(parts => parts[i & 1023]);
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
        units.forEach(unit => {
          if (unit.start >= match.index && unit.end <= QUOTED.lastIndex) { unit.phrase = phrase; }
        });
      }
      const query = { units: units, first: [], more: [], pairs: {}, lone: {}, years: [], phrases: [] };
      const word = i => term(i, i + 1, units[i].folded, units[i].exact);
      const pair = i => {
        query.pairs[units[i].folded + ' ' + units[i + 1].folded] = 1;
        return term(i, i + 2, units[i].folded + ' ' + units[i + 1].folded, units[i].exact + ' ' + units[i + 1].exact);
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
          const joined = term(i, end, whole.join('/'), '');
          joined.otherwise = whole.map((part, k) => word(i + k));
          query.first.push(joined);
          i = end;
          continue;
        }
        if (units[i].number) {
          query.lone[units[i].folded] = 1;
          if (/^(19|20)\d\d$/.test(units[i].folded)) { query.years.push(i); } else { query.first.push(word(i)); }
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
        if (units[i].phrase && end - i > 1) { query.phrases.push(units.slice(i, end).map(unit => unit.folded).join(' ')); }
        i = end;
      }
      /* Years choose among what other words find; alone they are looked for themselves. */
      if (query.years.length === units.length) { query.first = query.years.splice(0).map(word); }
      query.asked = (1 << units.length) - 1;
      return query;
    }
    function term(from, to, key, spelling) {
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
            if (idf > hits.vote[doc]) {
              hits.vote[doc] = idf;
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
      const run = (terms, weak) => {
        return Promise.all(terms.map(t => lookUp(start, t.key))).then(found => {
          const next = [];
          found.forEach((list, i) => {
            if (list.size) { weigh(start, hits, terms[i], list, weak); } else if (terms[i].otherwise) { next.push.apply(next, terms[i].otherwise); }
          });
          return next.length ? run(next, weak) : undefined;
        });
      };
      /* Of a long query, what comes first and the names of places: the rest would load much and tell little. */
      if (query.first.length > MANY) {
        const names = start.places.map(one => fold(one[1]) + '|' + one[0].replace(/-/g, ' ')).join('|');
        const kept = query.first.filter((t, i) => i < MANY - 2 || names.indexOf(t.key) >= 0);
        query.more = [];
        query.first = kept;
        query.asked = kept.reduce((mask, t) => mask | t.mask, 0);
      }
      const all = query.asked;
      let years = 0;
      query.years.forEach(i => { years |= 1 << i; });
      /* What all of the documents that have most of the query have of it. */
      const covered = () => {
        let most = -1;
        return hits.docs.reduce((common, doc) => {
          const mask = hits.strong[doc] | years;
          const n = bitCount(mask);
          const kept = n > most ? mask : n === most ? common & mask : common;
          most = Math.max(most, n);
          return kept;
        }, years);
      };
      return run(query.first).then(() => {
        return covered() !== all && query.more.length ? run(query.more) : undefined;
      }).then(() => {
        const missing = all & ~covered();
        const words = [];
        query.units.forEach((unit, i) => {
          if (missing >> i & 1 && !unit.phrase && !unit.number && words.length < 5) { words.push(term(i, i + 1, unit.folded, unit.exact)); }
        });
        query.missing = missing;
        return words.length ? run(words, hits.docs.length > 0 || words.length > 1) : undefined;
      }).then(() => hits);
    }
    function bitCount(mask) {
      let n = 0;
      for (; mask; mask &= mask - 1) { n++; }
      return n;
    }

    /* The documents that answer the query, the best first. */
    function rank(start, query, hits) {
      const units = query.units;
      const worth = units.map((unit, i) => !(query.asked >> i & 1) ? 0 : query.years.indexOf(i) >= 0 ? 1 : hits.worth[i] || 0.5);
      const whole = worth.reduce((a, b) => a + b, 0);
      const wanted = query.years.map(i => +units[i].folded);
      query.coverage = 0;
      const ranked = hits.docs.map(doc => {
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
        const kind = start.kindOf(doc);
        if (kind === 'page') { score *= 0.4; }
        if (named) {
          const length = hits.length[doc];
          const matched = bitCount(hits.strong[doc] | hits.weak[doc]);
          const share = length ? Math.min(1, matched / length) : 0.2;
          const place = start.place[doc];
          const prior = kind === 'area' ? (start.first[place] !== doc ? 0.9 : start.reporting[place] ? 2 : 1.2) : kind === 'indicator' ? 1.25 : 0.7;
          score *= Math.pow(share, 0.8) * prior;
        }
        score *= coverage * coverage;
        query.coverage = Math.max(query.coverage, coverage);
        return { doc: doc, score: score, coverage: coverage };
      });
      return ranked.filter(hit => {
        return hit.coverage >= 0.55 * query.coverage
          && units.every((unit, i) => !unit.phrase || hits.strong[hit.doc] >> i & 1);
      }).sort((a, b) => b.score - a.score || start.year[b.doc] - start.year[a.doc] || a.doc - b.doc);
    }

    /* A report whose best passage is a row of a table gives two results: the series, and the report. */
    function items(start, hits, ranked) {
      const list = [];
      ranked.forEach(hit => {
        const kind = start.kindOf(hit.doc);
        const whole = hits.titled[hit.doc] && kind === 'report';
        const one = shownAs => ({ doc: hit.doc, kind: shownAs, whole: whole });
        if (!whole && hits.row[hit.doc]) { list.push(one('series')); }
        list.push(one(kind === 'term' || kind === 'page' ? 'other' : kind));
      });
      return list;
    }

    /* ---- Filters ---- */

    function filtered(start, list, filters, themed) {
      const tests = {
        province: item => !filters.province || province(start, item) === filters.province,
        district: item => !filters.district || district(start, item) === filters.district,
        year: item => !filters.year || String(start.year[item.doc]) === filters.year,
        kind: item => !filters.kind || item.kind === filters.kind,
        theme: item => !themed || themed[item.doc]
      };
      const counts = { province: {}, district: {}, year: {}, kind: {} };
      const values = { province: province, district: district, year: (s, item) => s.year[item.doc] || '', kind: (s, item) => item.kind };
      const kept = list.filter(item => {
        const failed = Object.keys(tests).filter(name => !tests[name](item));
        Object.keys(counts).forEach(name => {
          /* A district counts within its province; a province counts whatever district is chosen. */
          const others = failed.filter(f => f !== name && !(name === 'province' && f === 'district'));
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
      start.places.forEach(p => { names[p[0].replace(/\/$/, '')] = p[1]; });
      return Object.keys(counts).map(value => ({ value: value, text: names[value] || value, count: counts[value] }))
        .sort((a, b) => a.text.localeCompare(b.text, 'vi'));
    }

    /* ---- Passages ---- */

    function entry(start, hits, item) {
      const doc = item.doc;
      return doc < start.named
        ? load('d/' + (doc >> 4), json).then(all => all[doc & 15])
        : best(hits, item).then(part => load('p/' + doc + '/' + part, json));
    }
    /* The part of a text that shows most of the query; what a report is named by is all over it and does not count. */
    function best(hits, item) {
      if (item.whole) { return Promise.resolve(0); }
      const votes = {};
      let chosen = 0;
      return Promise.all(hits.terms.map(t => {
        const i = t.found.docs.indexOf(item.doc);
        const kind = i < 0 ? TITLE : t.found.classes[i];
        return kind & TITLE || (item.kind === 'series' && !(kind & ROW)) ? -1 : partOf(t.key, t.found, i);
      })).then(parts => {
        parts.forEach((part, k) => {
          if (part < 0) { return; }
          votes[part] = (votes[part] || 0) + hits.terms[k].idf;
          if (!(chosen in votes) || votes[part] > votes[chosen]) { chosen = part; }
        });
        return chosen;
      });
    }
    /* An abbreviation in the query stands for its meaning too, and the reverse: what to mark, and to choose passages by. */
    function explain(start, query, hits) {
      const terms = hits.docs.filter(doc => start.kindOf(doc) === 'term'
        && hits.length[doc] <= bitCount(hits.strong[doc] | hits.weak[doc])).slice(0, 3);
      const short = query.units.filter(unit => !unit.number && !SYLLABLE.test(unit.folded));
      return Promise.all(short.map(unit => lookUp(start, unit.folded))).then(found => {
        found.forEach(list => {
          (list.docs || []).forEach((doc, i) => {
            if (start.kindOf(doc) === 'term' && list.classes[i] === TITLE) { terms.push(doc); }
          });
        });
        return Promise.all(terms.map(doc => entry(start, hits, { doc: doc })));
      }).then(entries => {
        entries.forEach(data => {
          const short = tokens(data[0]);
          const meaning = tokens(data[3][2]);
          if (query.units.some(unit => unit.folded === short[0].folded)) {
            meaning.forEach((word, i) => {
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
      words.forEach((word, i) => {
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
        words.forEach((word, i) => {
          if (query.units.some(unit => unit.folded === word.folded)) {
            on[i] = 1;
            distinct[word.folded] = 0.3;
          }
        });
      }
      const ranges = [];
      words.forEach((word, i) => {
        if (!on[i]) { return; }
        if (on[i - 1] && word.gap !== '.') { ranges[ranges.length - 1][1] = word.end; } else { ranges.push([word.start, word.end]); }
      });
      return { ranges: ranges, sum: Object.keys(distinct).reduce((sum, key) => sum + distinct[key], 0) };
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
        marks: ranges.filter(r => r[0] >= from && r[1] <= to)
          .map(r => [r[0] - from + lead.length, r[1] - from + lead.length])
      };
    }
    function phrased(query, texts) {
      return query.phrases.every(phrase => {
        return texts.some(text => {
          return (' ' + tokens(text).map(t => (t.gap === ' ' ? '' : '. ') + t.folded).join(' ') + ' ').indexOf(' ' + phrase + ' ') >= 0;
        });
      });
    }
    /* An item as it is shown; nothing where a phrase in quotation marks is not in it after all. */
    function shown(start, query, hits, item) {
      return entry(start, hits, item).then(data => {
        const title = data[0];
        let p = data[3];
        let most = 0;
        if (!item.whole) {
          data.slice(3).forEach(passage => {
            const sum = marks(passage[1] + ' . ' + passage[2], query).sum - (passage[0] ? 0 : 0.1)
              + (passage[3] ? marks(passage[1], query).sum * 0.2 : 0);
            if (sum > most) {
              most = sum;
              p = passage;
            }
          });
        }
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
        return phrased(query, data.slice(3).reduce((all, q) => all.concat(q[1], q[2]), [title])) ? result : null;
      });
    }
    /* The first of the items that can be shown, as many as asked for, each address once. */
    function show(start, query, hits, list, many) {
      const results = [];
      const addresses = {};
      let dropped = 0;
      let at = 0;
      const step = () => {
        const portion = list.slice(at, at + Math.max(1, many - results.length));
        at += portion.length;
        return Promise.all(portion.map(item => shown(start, query, hits, item))).then(made => {
          made.forEach(result => {
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
      const ends = (x, y) => a.slice(i + x) === b.slice(i + y);
      return ends(1, 1) || ends(1, 0) || ends(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && ends(2, 2));
    }
    function meant(start, query) {
      const units = query.units;
      const at = units.findIndex((unit, i) => query.missing >> i & 1 && !unit.number);
      if (at < 0 || query.phrases.length) { return Promise.resolve(); }
      const texts = (i, word) => units.map((unit, k) => k === i ? word : unit.folded);
      return load('w', json).then(words => {
        const tried = [];
        [at, at + 1, at - 1].forEach(i => {
          if (!units[i] || units[i].number || !(query.missing >> i & 1)) { return; }
          const unknown = words.indexOf(units[i].folded) < 0;
          if (!unknown && query.coverage > 0.7) { return; }
          words.filter(word => near(units[i].folded, word)).slice(0, 6).forEach(word => {
            [i - 1, i].forEach(k => {
              if (k >= 0 && units[k + 1] && !units[k].number && !units[k + 1].number) {
                const changed = texts(i, word);
                tried.push({ key: changed[k] + ' ' + changed[k + 1], text: changed.join(' ') });
              } else if (unknown && units.length === 1) { tried.push({ key: word, text: word }); }
            });
          });
        });
        return Promise.all(tried.map(one => lookUp(start, one.key))).then(found => {
          let best;
          found.forEach((list, i) => {
            if (list.size && (!best || list.size > best.size)) { best = { size: list.size, text: tried[i].text }; }
          });
          return best && best.text;
        });
      }).then(text => {
        return text && suggest(text).then(names => {
          const named = names.filter(n => fold(n.title).slice(-text.length) === text)[0];
          return named ? named.title : text;
        });
      });
    }

    /* ---- What the page asks for ---- */

    function search(text, filters, many, again) {
      const query = parse(text);
      return load('start', readStart).then(start => {
        const theme = filters.theme ? lookUp(start, '@' + filters.theme) : Promise.resolve();
        return Promise.all([theme, collect(start, query)]).then(both => {
          const hits = both[1];
          let themed = null;
          if (both[0]) {
            themed = {};
            for (let i = 0; i < both[0].size; i++) { themed[both[0].docs[i]] = 1; }
          }
          const ranked = rank(start, query, hits);
          const chosen = filtered(start, items(start, hits, ranked), filters, themed);
          const hint = query.coverage < 0.99 ? meant(start, query) : Promise.resolve();
          return Promise.all([explain(start, query, hits).then(() => {
            return show(start, query, hits, chosen.kept, many);
          }), hint]).then(done => {
            return {
              total: chosen.kept.length - done[0].dropped,
              kinds: ['area', 'indicator', 'series', 'report', 'other'].map(kind => ({ value: kind, count: chosen.counts.kind[kind] || 0 })),
              provinces: options(start, chosen.counts.province),
              districts: options(start, chosen.counts.district),
              years: options(start, chosen.counts.year).reverse(),
              themes: start.themes.map(t => ({ value: t[0], text: t[1] })),
              results: done[0].results,
              meant: done[1]
            };
          });
        });
      }).catch(error => {
        if (again || !/damaged/.test(error.message)) { throw error; }
        /* The portal may have been published anew while this page stood open: all is read anew, once. */
        Object.keys(files).forEach(forget);
        Object.keys(postings).forEach(key => { delete postings[key]; });
        return search(text, filters, many, true);
      });
    }

    function suggest(text) {
      const folded = tokens(tokens(text).map(t => t.folded).join(' ').replace(AREA_KIND, ''));
      const numbers = folded.filter(t => t.number);
      const words = folded.filter(t => !t.number);
      const open = !/\s$/.test(text);
      if (!words.length || (words.length === 1 && open && words[0].folded.length < 2)) { return Promise.resolve([]); }
      /* Who types tones means them; the last word may not be all there yet. */
      const spelled = tokens(text).filter(t => !t.number).slice(-words.length);
      const toned = spelled.some(t => t.exact !== t.folded);
      /* The longest beginning that there is a file of. */
      const typed = folded.slice(folded.indexOf(words[0])).map(t => t.folded).join('-') + (open ? '' : '-');
      return load('n', json).then(keys => {
        let letters = typed;
        while (letters && keys.indexOf(letters) < 0) { letters = letters.slice(0, -1); }
        return letters ? load('n/' + letters, json) : [];
      }).then(entries => {
        const seen = {};
        const found = [];
        entries.forEach((e, order) => {
          const name = tokens(e[4] || e[1]);
          const at = name.findIndex((t, i) => {
            return words.every((word, k) => {
              const there = name[i + k] && name[i + k].folded;
              return there && (k === words.length - 1 && open ? there.indexOf(word.folded) === 0 : there === word.folded);
            });
          });
          /* Beside an area stand the dates of its changes. */
          const around = tokens(e[0] === 'area' ? e[1] : e[1] + ' ' + e[3]);
          const right = numbers.every(n => around.some(t => t.folded.indexOf(n.folded) === 0));
          const same = toned && at >= 0 && spelled.every((t, k) => name[at + k].exact === t.exact || name[at + k].folded !== t.folded);
          if (at >= 0 && right) { found.push({ e: e, at: at, order: order - (at ? 0 : 1000) - (same ? 500 : 0) + (numbers.length && e[0] === 'report' ? -5000 : 0) }); }
        });
        return found.sort((a, b) => a.order - b.order).filter(one => {
          const kind = one.e[0];
          seen[kind] = (seen[kind] || 0) + 1;
          return seen[kind] <= (kind === 'area' ? 5 : 3);
        }).slice(0, 8).map(one => {
          const title = one.e[1];
          const all = tokens(title);
          /* A name stands at the end of the title, behind its kind; a report's title is another text. */
          const skipped = one.e[4] ? all.length - tokens(one.e[4]).length : 0;
          const ranges = one.e[0] === 'report' ? [] : words.map((word, k) => {
            const t = all[skipped + one.at + k];
            return [t.start, k < words.length - 1 || t.folded === word.folded ? t.end : t.start + word.folded.length];
          });
          return { kind: one.e[0], title: title, address: one.e[2], context: one.e[3], titleMarks: ranges };
        });
      });
    }

    return { search: (text, filters, many) => search(text, filters || {}, many), suggest: suggest };
  };
  /* For the test that compares the two halves. */
  window.MinhBachSearch.tokens = tokens;
  window.MinhBachSearch.hash = hash;
})();
