/* Links, citations and frames: the day of access, copying, and a menu at each row and cell of a report's tables. */
(function () {
  'use strict';
  var box = document.getElementById('trich-dan');
  var menu = document.getElementById('cite-menu');
  var canonical = document.querySelector('link[rel=canonical]').href;
  var portal = window.minhbach;

  /* As the page's language writes dates. */
  var now = new Date();
  var today = fill(box.dataset.date, [box.dataset.days.split('|')[now.getDate() - 1], box.dataset.months.split('|')[now.getMonth()], now.getFullYear()]);
  document.querySelectorAll('.accessed').forEach(function (accessed) { accessed.textContent = accessed.textContent.replace('…', today); });

  function fill(pattern, values) { return pattern.replace(/\{(\d)\}/g, function (hole, i) { return values[i]; }); }
  function text(element) { return element ? element.textContent.trim().replace(/\s+/g, ' ') : ''; }

  box.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) {
      portal.copy(text(button.previousElementSibling)).then(function () { portal.say(box.dataset.copied); }, function () {});
    }
  });

  if (!menu || !window.HTMLDialogElement) { return; }
  var dialog = document.importNode(menu.content, true).querySelector('dialog');
  var part = function (selector) { return dialog.querySelector(selector); };
  var style = part('select');
  var cited = part('.citetext');
  var given;
  document.body.appendChild(dialog);

  /* What a link to a row or a cell leads to, in every form that can be taken away. */
  function meant(link) {
    var row = link.closest('tr');
    var name = text(row.querySelector('th > a'));
    var cell = link.closest('td');
    var address = canonical + link.hash;
    var series = new URL(row.querySelector('th > a').getAttribute('href').replace(/index\.html$/, ''), canonical).href;
    var table = text(box.querySelector('[data-embed="' + row.closest('table').id + '"] code'));
    var quote = row.querySelector('[data-quote]');
    var figure = cell && [name, text(row.closest('table').tHead.rows[0].cells[cell.cellIndex]), link.dataset.full || text(link)];
    return {
      name: figure ? name + ' – ' + figure[1] + ': ' + figure[2] : name,
      place: figure ? fill(dialog.dataset.cell, figure) : fill(dialog.dataset.row, [name]),
      link: address,
      hash: link.hash,
      sentence: quote && new URL(canonical + quote.hash + quote.dataset.quote).href,
      table: table,
      series: table
        .replace(/src="[^"]*"/, function () { return 'src="' + series + 'nhung/"'; })
        .replace(/title="[^"]*"/, function () { return 'title="' + (name + ' – ' + dialog.dataset.where).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;') + '"'; })
        .replace(/height="\d+"/, 'height="' + row.dataset.frame + '"')
    };
  }

  function cite() {
    var written = box.querySelector('[data-style=' + style.value + ']').cloneNode(true);
    written.querySelector('.place').textContent = given.place;
    written.querySelector('.address').textContent += given.hash;
    cited.textContent = text(written);
    given.cite = cited.textContent;
  }
  style.addEventListener('change', cite);

  document.querySelectorAll('tr .anchor').forEach(function (link) {
    link.setAttribute('aria-haspopup', 'dialog');
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('tr .anchor, td .cell');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    location.hash = link.hash;
    given = meant(link);
    part('h2').textContent = given.name;
    part('.address').textContent = given.link;
    part('.ofsentence').hidden = !given.sentence;
    part('.done').textContent = '';
    cite();
    link.focus({ preventScroll: true });
    dialog.showModal();
  }, true);
  dialog.addEventListener('click', function (event) {
    var gives = event.target.dataset.gives;
    if (gives) {
      portal.copy(given[gives], dialog).then(function () { part('.done').textContent = dialog.dataset.copied; }, function () {});
    } else if (event.target === dialog) {
      dialog.close();
    }
  });
})();
