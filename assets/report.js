/* A report's notes, abbreviations and figures, shown in place. */
(function () {
  'use strict';
  var tools = window.minhbach;
  var make = tools.make;
  var text = document.querySelector('.prose');
  var words = text.dataset;
  var pop, opener, timer, touched;

  function add(to, tag, text, attributes) { return to.appendChild(make(tag, attributes, text)); }
  function on(name, run) { document.addEventListener(name, run); }
  function within(node) { return pop && pop.contains(node); }
  function bound(a) { return a && a.className === 'bound'; }
  function expanded(is) { if (opener.hash) { opener.setAttribute('aria-expanded', is); } }
  function hide() {
    clearTimeout(timer);
    if (!pop) { return; }
    expanded('false');
    opener.title = opener.said;
    pop.remove();
    pop = opener = null;
  }
  function leave() {
    if (within(document.activeElement)) { opener.focus(); }
    hide();
  }

  /* Behind what opened it: the keyboard gets there next. */
  function show(from, label, content) {
    hide();
    opener = from;
    pop = make('div', { 'class': 'pop', role: 'group', 'aria-label': label });
    add(pop, 'button', '×', { type: 'button', 'aria-label': words.close }).onclick = leave;
    pop.appendChild(content);
    from.said = from.title;
    from.title = '';
    expanded('true');
    (from.closest('.scroll') || from.closest('sup') || from).insertAdjacentElement('afterend', pop);
    var mark = from.getClientRects()[0];
    var box = text.parentNode.getBoundingClientRect();
    pop.style.left = Math.max(8, Math.min(mark.left, window.innerWidth - pop.offsetWidth - 24)) - box.left + 'px';
    pop.style.top = mark.bottom - box.top + 'px';
  }

  function note(mark) {
    var copy = document.querySelector(mark.hash + ' .note').cloneNode(true);
    copy.querySelector('.back').remove();
    tools.each(tools.all('[id]', copy), function (part) { part.removeAttribute('id'); });
    show(mark, words.note.replace('{0}', mark.textContent), copy);
  }

  /* From the page's own table. */
  function figure(link) {
    var row = document.getElementById(link.dataset.row);
    if (opener === link) { return; }
    var name = row.querySelector('th a').textContent;
    var heads = row.closest('table').tHead.rows[0].cells;
    var content = make('div');
    add(content, 'b', name);
    var list = add(content, 'dl', '', { 'class': 'measures' });
    tools.each(row.cells, function (cell, i) {
      var said = cell.querySelector('.badge, .cell');
      if (!said) { return; }
      var item = add(list, 'div', '', { 'class': 'measure' });
      add(item, 'dt', heads[i].textContent);
      add(item, 'dd', said.dataset.full || said.textContent);
    });
    add(content, 'a', words.series, { href: link.href });
    show(link, name, content);
  }

  tools.each(tools.all('.mark a'), function (a) { a.setAttribute('aria-expanded', 'false'); });
  on('pointerdown', function (e) { touched = e.pointerType === 'touch'; });
  on('mouseover', function (e) {
    clearTimeout(timer);
    var link = e.target.closest('a[data-row]');
    if (link && !touched && !within(link)) { timer = setTimeout(figure, 300, link); }
    if (!link && bound(opener) && !within(e.target)) { timer = setTimeout(hide, 400); }
  });
  on('focusin', function (e) {
    if (within(e.target)) { return; }
    if (bound(e.target) && !touched) { figure(e.target); }
    if (e.target !== opener) { hide(); }
  });
  on('keydown', function (e) {
    if (e.key === 'Escape' && pop) { leave(); }
    touched = false;
  });
  on('click', function (e) {
    var to = e.target.closest('.mark a, abbr, a[data-row]');
    if (within(e.target)) { return; }
    /* A second tap follows. */
    if (bound(to) && (!touched || opener === to)) { return; }
    var again = opener === to;
    hide();
    if (!to || e.ctrlKey || e.metaKey) { return; }
    e.preventDefault();
    if (again) { return; }
    if (to.title && !bound(to)) { show(to, to.textContent, make('p', {}, to.title)); } else { (to.hash ? note : figure)(to); }
  });
})();
