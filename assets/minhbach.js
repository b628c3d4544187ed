/* What the pages do beyond reading; every page is complete without it. */
(function () {
  'use strict';
  var root = document.documentElement;
  var body = document.body;
  var words = body.dataset;
  var toast = document.querySelector('.toast');
  var toastTimer;
  root.className += ' js';

  function each(list, run) { Array.prototype.forEach.call(list, run); }
  function all(selector, from) { return (from || document).querySelectorAll(selector); }
  function make(tag, attributes, text) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text) { element.textContent = text; }
    return element;
  }
  function say(text) {
    clearTimeout(toastTimer);
    toast.textContent = text;
    toastTimer = setTimeout(function () { toast.textContent = ''; }, 3000);
  }
  function print(number) { return number.toLocaleString(root.lang); }
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }
  function matches(text, query) {
    return fold(query).split(/\s+/).every(function (word) { return text.indexOf(word) >= 0; });
  }

  /* From a disk nobody serves index.html for a folder. */
  function local(from) {
    if (location.protocol !== 'file:') { return; }
    each(all('a[href], form[action]', from), function (element) {
      var name = element.href ? 'href' : 'action';
      var address = element.getAttribute(name);
      if (!/^([a-z]+:|#)/i.test(address)) {
        element.setAttribute(name, address.replace(/(^|\/)(?=$|[?#])/, '$1index.html'));
      }
    });
  }
  local();

  /* The page in another language, at the same place and with the same question. */
  each(all('.language a'), function (a) {
    var address = a.href;
    var keep = function () { a.href = address + location.search + location.hash; };
    a.addEventListener('mouseenter', keep);
    a.addEventListener('focus', keep);
    a.addEventListener('click', keep);
  });

  /* Links to one row or place: a click copies the published address. */
  function copy(text, within) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var area = make('textarea', { readonly: '', 'class': 'unseen' }, text);
    (within || body).appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject();
  }
  window.minhbach = { copy: copy, say: say, make: make, each: each, all: all, local: local };
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a.anchor, a.cell');
    var canonical = document.querySelector('link[rel=canonical]');
    if (!link || !canonical || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    copy(canonical.href + link.hash).then(function () { say(words.copied); }, function () {});
  });

  /* In Vietnamese, which figures of reports are printed in, "." groups and "," is the decimal sign. Not a number: sorted as words,
     after the numbers. */
  function value(cell) {
    var text = cell ? cell.textContent.trim() : '';
    var number = /-?\d[\d.,]*/.exec(text);
    if (!number || cell.matches('.text, th')) { return text.replace(/\s*#$/, ''); }
    var printed = cell.closest('[lang=vi]') || cell.querySelector('[lang=vi]');
    var parts = number[0].split(printed ? ',' : (1.5).toLocaleString(root.lang).charAt(1));
    return parseFloat(parts[0].replace(/[.,]/g, '') + '.' + (parts[1] || 0));
  }
  function compare(a, b) {
    var numbers = (typeof a === 'number') - (typeof b === 'number');
    return numbers ? -numbers : typeof a === 'number' ? a - b : a.localeCompare(b, root.lang, { numeric: true });
  }
  function sort(table, column, direction) {
    var list = table.tBodies[0];
    var groups = [];
    each(table.original, function (row) {
      if (row.classList.contains('sub') && groups.length) { groups[groups.length - 1].push(row); } else { groups.push([row]); }
    });
    if (direction) {
      groups = groups.map(function (rows, i) { return { rows: rows, key: value(rows[0].cells[column]), i: i }; });
      groups.sort(function (a, b) {
        if (a.key === '' || b.key === '') { return (a.key === '') - (b.key === '') || a.i - b.i; }
        return direction * compare(a.key, b.key) || a.i - b.i;
      });
      groups = groups.map(function (group) { return group.rows; });
    }
    groups.forEach(function (rows) { rows.forEach(function (row) { list.appendChild(row); }); });
  }
  each(all('table[data-sortable]'), function (table) {
    table.original = Array.prototype.slice.call(table.tBodies[0].rows);
    if (table.original.length < 3) { return; }
    var heads = table.tHead.rows[0].cells;
    each(heads, function (head, column) {
      if (head.hasAttribute('data-unsorted')) { return; }
      var name = head.textContent.trim();
      var button = make('button', { type: 'button', title: words.sort.replace('{0}', name) }, name);
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () {
        var before = head.getAttribute('aria-sort');
        var next = before === 'ascending' ? 'descending' : before ? '' : 'ascending';
        each(heads, function (other) { other.removeAttribute('aria-sort'); });
        if (next) { head.setAttribute('aria-sort', next); }
        sort(table, column, next === 'ascending' ? 1 : next ? -1 : 0);
        say((next === 'ascending' ? words.sortedUp : next ? words.sortedDown : words.sortedNone).replace('{0}', name));
      });
    });
    if (table.original.length > 8 && !table.hasAttribute('data-unfiltered')) { filter(table); }
  });

  function filter(table) {
    var tools = make('div', { 'class': 'tools' });
    var label = make('label', {}, words.filter + ' ');
    var input = make('input', { type: 'search', autocomplete: 'off' });
    var status = make('p', { 'class': 'shown', role: 'status' });
    label.appendChild(input);
    tools.appendChild(label);
    tools.appendChild(status);
    var box = table.parentNode;
    box.parentNode.insertBefore(tools, box);
    var texts = table.original.map(function (row) { return fold(row.textContent); });
    input.addEventListener('input', function () {
      var shown = 0;
      table.original.forEach(function (row, i) {
        row.hidden = !matches(texts[i], input.value.trim());
        shown += row.hidden ? 0 : 1;
      });
      status.textContent = !input.value ? '' : shown ? words.rows.replace('{0}', print(shown)) : words.none;
    });
  }

  /* A list that an input narrows. */
  each(all('input[data-narrow]'), function (input) {
    var list = document.querySelector(input.dataset.narrow);
    var items = all('li, dl > div', list.parentNode);
    items = Array.prototype.filter.call(items, function (item) { return list.contains(item); });
    var texts = items.map(function (item) { return fold(item.textContent); });
    var status = input.parentNode.querySelector('[role=status]');
    input.addEventListener('input', function () {
      var shown = 0;
      items.forEach(function (item, i) {
        item.hidden = !matches(texts[i], input.value.trim());
        shown += item.hidden ? 0 : 1;
      });
      each(all('[data-group]', list), function (group) { group.hidden = !group.querySelector('li:not([hidden])'); });
      status.textContent = input.value ? status.dataset.text.replace('{0}', print(shown)) : '';
    });
  });

  /* Reports by area, year and kind. */
  each(all('[data-choose]'), function (box) {
    var items = all(box.dataset.choose + ' > li');
    var status = box.parentNode.querySelector('.shown');
    var choose = function () {
      var shown = 0;
      each(items, function (item) {
        item.hidden = Array.prototype.some.call(all('select', box), function (select) {
          return select.value && item.dataset[select.dataset.key] !== select.value;
        });
        shown += item.hidden ? 0 : 1;
      });
      status.textContent = status.dataset.text.replace('{0}', print(shown));
    };
    box.addEventListener('change', choose);
    choose();
  });

  /* Contents: open beside a wide text, with the section in view marked. */
  each(all('.contents'), function (contents) {
    var wide = window.matchMedia('(min-width: 1100px)');
    var fit = function () { contents.open = wide.matches; };
    fit();
    wide.addListener(fit);
    contents.addEventListener('click', function (event) {
      if (event.target.closest('a') && !wide.matches) { contents.open = false; }
    });
    if (!window.IntersectionObserver) { return; }
    var links = {};
    var order = [];
    each(all('a[href*="#"]', contents), function (link) {
      var target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) {
        links[target.id] = link;
        order.push(target);
      }
    });
    var mark = function () {
      var current = null;
      order.forEach(function (target) {
        if (target.getBoundingClientRect().top < window.innerHeight * 0.3) { current = target; }
      });
      each(order, function (target) { links[target.id].removeAttribute('aria-current'); });
      if (current) {
        var link = links[current.id];
        link.setAttribute('aria-current', 'location');
        if (wide.matches && (link.offsetTop < contents.scrollTop || link.offsetTop > contents.scrollTop + contents.clientHeight - 60)) {
          contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
        }
      }
    };
    var observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
    order.forEach(function (target) { observer.observe(target); });
  });

  /* A key that is used without another must be possible to turn off: WCAG 2.1.4. */
  var slash = true;
  var turned = document.getElementById('phim-tat');
  try { slash = localStorage.getItem('minhbach.slash') !== 'off'; } catch (e) { /* nothing is kept */ }
  if (turned) {
    turned.checked = slash;
    turned.addEventListener('change', function () {
      slash = turned.checked;
      try { localStorage.setItem('minhbach.slash', slash ? 'on' : 'off'); } catch (e) { /* for this page, then */ }
    });
  }

  /* Search boxes: "/" goes to the page's own; what completes it is fetched when it is first used. */
  var box = document.querySelector('form[role=search] [type=search]');
  function complete() {
    ['search.js', 'find.js'].forEach(function (name) {
      if (document.querySelector('script[src$="assets/' + name + '"]')) { return; }
      var script = make('script', { src: words.root + 'assets/' + name });
      script.async = false;
      script.onerror = function () { script.remove(); };
      document.head.appendChild(script);
    });
  }
  box.addEventListener('focus', complete);
  if (document.activeElement === box) { complete(); }
  document.addEventListener('keydown', function (event) {
    if (event.key !== '/' || !slash || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.target.closest('input, select, textarea, [contenteditable]')) { return; }
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
