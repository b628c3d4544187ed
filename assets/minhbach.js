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
  function all(selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); }
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
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
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
    table.original = all('tbody tr', table);
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

  function counted(text, number) { return text.replace('{0}', number.toLocaleString(root.lang)); }

  /* Shows what holds the words that are typed, and tells how many that are. */
  function narrow(input, items, tell) {
    var texts = items.map(function (item) { return fold(item.textContent); });
    input.addEventListener('input', function () {
      var typed = fold(input.value.trim()).split(/\s+/);
      tell(items.filter(function (item, i) {
        item.hidden = typed.some(function (word) { return texts[i].indexOf(word) < 0; });
        return !item.hidden;
      }).length);
    });
  }
  function filter(table) {
    var tools = make('div', { 'class': 'tools' });
    var label = make('label', {}, words.filter + ' ');
    var input = make('input', { type: 'search', autocomplete: 'off' });
    var status = make('p', { 'class': 'shown', role: 'status' });
    label.appendChild(input);
    tools.appendChild(label);
    tools.appendChild(status);
    table.parentNode.parentNode.insertBefore(tools, table.parentNode);
    narrow(input, table.original, function (shown) {
      status.textContent = !input.value ? '' : shown ? counted(words.rows, shown) : words.none;
    });
  }

  /* A list that an input narrows. */
  each(all('input[data-narrow]'), function (input) {
    var list = input.dataset.narrow;
    var status = input.parentNode.querySelector('[role=status]');
    narrow(input, all(list + ' li, ' + list + ' > div:not([data-group])'), function (shown) {
      each(all(list + ' [data-group]'), function (group) { group.hidden = !group.querySelector('li:not([hidden])'); });
      status.textContent = input.value ? counted(status.dataset.text, shown) : '';
    });
  });

  /* Reports by area, year and kind. */
  each(all('[data-choose]'), function (box) {
    var status = box.parentNode.querySelector('.shown');
    var choose = function () {
      status.textContent = counted(status.dataset.text, all(box.dataset.choose + ' > li').filter(function (item) {
        item.hidden = all('select', box).some(function (select) {
          return select.value && item.dataset[select.dataset.key] !== select.value;
        });
        return !item.hidden;
      }).length);
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

  /* What is folded is on paper too. */
  window.addEventListener('beforeprint', function () { each(all('details'), function (part) { part.open = true; }); });

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
    [['search.js', ''], ['find.js', '']].forEach(function (asset) {
      if (document.querySelector('script[src$="assets/' + asset[0] + '"]')) { return; }
      var script = make('script', { src: words.root + 'assets/' + asset[0], integrity: asset[1] });
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
