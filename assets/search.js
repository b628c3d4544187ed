/* The search: all of it in the reader's browser. */
(function () {
  'use strict';
  var SHOWN = 60;
  var OF_A_REPORT = 3;
  var KINDS = { area: 80, indicator: 70, report: 60, term: 50, row: 40, page: 30, passage: 0 };
  var WORD = /\d+(?:[.,]\d+)*|[a-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]+/gi;
  var root = document.body.dataset.root;
  var input = document.getElementById('q');
  var status = document.getElementById('status');
  var list = document.getElementById('results');
  var entries;
  var areas = {};
  var timer;

  /* Words between single spaces: "29-KH/HU" is " 29 kh hu ", "434,896" " 434896 "; without their marks unless kept. */
  function fold(text, marks) {
    text = marks ? text.normalize('NFC') : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/gi, 'd');
    return ' ' + text.toLowerCase().replace(/(\d)[.,](?=\d)/g, '$1').replace(/[^a-z0-9\u00c0-\u024f\u1e00-\u1eff]+/g, ' ')
      .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$& ').trim() + ' ';
  }

  function parse(text) {
    var quoted = [];
    text = text.replace(/["“”]([^"“”]+)["“”]/g, function (all, phrase) {
      quoted.push(fold(phrase));
      return ' ' + phrase + ' ';
    });
    return {
      quoted: quoted,
      phrase: fold(text),
      toned: fold(text, true),
      terms: fold(text).trim().split(' ').filter(Boolean),
      open: !quoted.length
    };
  }

  /* A phrase, its beginning, all words, most words; then the kind of entry. */
  function score(entry, query) {
    var own = entry.own;
    var count = query.terms.length;
    var here = 0;
    var all = 0;
    query.terms.forEach(function (term) {
      var found = own.indexOf(' ' + term + ' ') >= 0;
      here += found;
      all += found || entry.title.indexOf(' ' + term + ' ') >= 0;
    });
    var points = own.indexOf(query.phrase) >= 0 ? 1000
      : query.open && own.indexOf(query.phrase.slice(0, -1)) >= 0 ? 850
      : here && all === count ? 500 + 100 * here / count
      : here * 2 > count ? 300 * all / count : 0;
    if (!points || !query.quoted.every(function (phrase) { return own.indexOf(phrase) >= 0; })) { return 0; }
    if (query.toned !== query.phrase && fold(entry.raw, true).indexOf(query.toned) >= 0) { points += 130; }
    if (entry.kind !== 'passage') { points += 30 * query.phrase.length / own.length; }
    return points + (KINDS[entry.kind] || 0) + (entry.reports ? 20 : 0);
  }

  function search(query) {
    var counts = {};
    var later = [];
    return entries.map(function (entry, i) { return { entry: entry, points: score(entry, query), i: i }; })
      .filter(function (hit) { return hit.points; })
      .sort(function (a, b) { return b.points - a.points || a.i - b.i; })
      .map(function (hit) { return hit.entry; })
      .filter(function (entry) {
        var key = entry.kind + entry.address.split('#')[0];
        counts[key] = (counts[key] || 0) + 1;
        var first = counts[key] <= OF_A_REPORT || !/passage|row/.test(entry.kind);
        if (!first) { later.push(entry); }
        return first;
      }).concat(later);
  }

  /* Where the phrase stands in a text, or else its words: [start, end] pairs. */
  function places(text, query) {
    var words = [];
    var terms = query.terms.join(' ');
    var match;
    WORD.lastIndex = 0;
    while ((match = WORD.exec(text))) { words.push([match.index, WORD.lastIndex, fold(match[0]).trim()]); }
    var phrases = [];
    words.forEach(function (word, i) {
      var run = '';
      for (var j = i; j < words.length && run.length < terms.length; j++) {
        run += (run && ' ') + words[j][2];
        if (run === terms || (query.open && run.indexOf(terms) === 0)) { phrases.push([word[0], words[j][1]]); }
      }
    });
    return phrases.length ? phrases : words.filter(function (word) { return query.terms.indexOf(word[2]) >= 0; });
  }

  function add(parent, tag, name, text) {
    var element = parent.appendChild(document.createElement(tag));
    if (name) { element.className = name; }
    element.textContent = text || '';
    return element;
  }
  function print(element, text, query, length) {
    text = text.normalize('NFC');
    var marks = places(text, query);
    var at = text.length > length && marks.length && marks[0][0] > 90 ? text.indexOf(' ', marks[0][0] - 80) + 1 : 0;
    var to = at + length < text.length ? text.lastIndexOf(' ', at + length) : text.length;
    if (to <= at) { to = text.length; }
    element.textContent = at ? '… ' : '';
    marks.forEach(function (mark) {
      if (mark[0] < at || mark[1] > to) { return; }
      element.appendChild(document.createTextNode(text.slice(at, mark[0])));
      add(element, 'mark', '', text.slice(mark[0], mark[1]));
      at = mark[1];
    });
    element.appendChild(document.createTextNode(text.slice(at, to) + (to < text.length ? ' …' : '')));
  }
  /* The areas above an address. */
  function above(address) {
    var parts = address.split('/').slice(0, -1);
    var names = [];
    while (parts.pop()) { names.push(areas[parts.join('/') + '/']); }
    return names.filter(Boolean).join(', ');
  }
  function show(entry, query) {
    var item = add(list, 'li');
    var row = entry.kind === 'row' && entry.text.split(' · ');
    add(item, 'span', 'kind', list.dataset[entry.kind] + (row ? ' · ' + entry.name : ''));
    var link = add(item, 'a');
    link.href = root + entry.address;
    if (location.protocol === 'file:') { link.href = link.href.replace(/\/(?=$|#)/, '/index.html'); }
    print(link, row ? row.shift() : entry.name, query, 400);
    print(add(item, 'p', 'snippet'), row ? row.join(' · ') : entry.kind === 'area' ? above(entry.address) : entry.text, query, 250);
  }

  function run() {
    var query = parse(input.value);
    var asked = query.terms.length;
    var found = asked ? search(query) : [];
    var own = found.length;
    var meant;
    /* An abbreviation stands for its meaning too: NTM, nông thôn mới. */
    found.filter(function (entry) { return entry.kind === 'term' && fold(entry.name) === query.phrase; }).slice(0, 1).forEach(function (term) {
      meant = parse('"' + term.text + '"');
      found = found.concat(search(meant).filter(function (entry) { return found.indexOf(entry) < 0; }));
    });
    var words = status.dataset;
    list.textContent = '';
    status.textContent = !asked ? words.empty : !found.length ? words.none
      : (found.length > SHOWN ? words.best : words.count).replace('{0}', found.length).replace('{1}', SHOWN);
    found.slice(0, SHOWN).forEach(function (entry) { show(entry, found.indexOf(entry) < own ? query : meant); });
  }
  function typed(event) {
    event.preventDefault();
    clearTimeout(timer);
    timer = setTimeout(function () {
      if (entries) { run(); }
      try {
        history.replaceState(null, '', input.value ? '?q=' + encodeURIComponent(input.value) : location.pathname);
      } catch (e) { /* refused on a disk by some browsers */ }
    }, event.type === 'submit' ? 0 : 200);
  }

  window.minhbachIndex = function (rows) {
    var reported = {};
    rows.forEach(function (row) {
      if (row[0] === 'area') { areas[row[2]] = row[1]; }
      if (row[0] === 'report') { reported[row[2].replace(/[^/]+\/$/, '')] = 1; }
    });
    entries = rows.map(function (row) {
      var within = /passage|row/.test(row[0]);
      var raw = within ? row[3] : row[1] + ' ' + row[3];
      return { kind: row[0], name: row[1], address: row[2], text: row[3], raw: raw, own: fold(raw), title: within ? fold(row[1]) : '', reports: row[0] === 'area' && reported[row[2]] };
    });
    run();
  };

  var given = /[?&]q=([^&]*)/.exec(location.search);
  try { input.value = given ? decodeURIComponent(given[1].replace(/\+/g, ' ')) : ''; } catch (e) { /* not from this form */ }
  status.textContent = status.dataset.loading;
  input.addEventListener('input', typed);
  input.form.addEventListener('submit', typed);
  var script = document.createElement('script');
  script.src = root + 'assets/search-index.js';
  script.onerror = function () { status.textContent = status.dataset.failed; };
  document.head.appendChild(script);
})();
