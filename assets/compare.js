/* Areas side by side, as the reader chooses; what is chosen stands in the address. */
(function () {
  'use strict';
  var portal = window.minhbach;
  var result = document.getElementById('ket-qua');
  if (!result) { return; }
  var form = document.getElementById('chon');
  var error = document.getElementById('loi');
  var status = document.getElementById('da-chon');
  var table = result.querySelector('table');
  var words = result.dataset;
  var all = portal.all;
  var keys = ['khu-vuc', 'chi-tieu'];
  var data = portal.areas = {};

  function checked(key) { return all('[name=' + key + ']:checked'); }
  function fill(key, a, b) { return words[key].replace('{0}', a).replace('{1}', b); }
  function name(area) { return area.nextSibling.firstChild.innerHTML.replace(/"/g, '&quot;'); }
  function link(path, text) { return '<a href="../' + path + '/">' + text + '</a>'; }
  function each(list, print) { return list.map(print).join(''); }

  /* As Ranking.java has it. A figure is its cell and the terms of ComparedFigure.java: where one differs, nothing is compared. */
  function row(box, areas) {
    var about = box.nextSibling;
    var remark = 'few';
    var best = [];
    function of(area) { return data[area.value][box.value]; }
    var stated = areas.filter(of);
    var results = stated.filter(function (area) { return of(area)[2]; });
    var obstacles = ['definition', 'period', 'unit', 'origin', 'inexact'].filter(function (obstacle, i) {
      return results.some(function (area) { return of(area)[i + 1] !== of(results[0])[i + 1]; });
    });
    if (results.length > 1) {
      remark = about.dataset.direction;
      best = obstacles.length ? [] : results.filter(function (area) {
        return results.every(function (other) { return of(other)[6] - of(area)[6] <= 0; });
      });
      if (best.length === results.length) {
        best = [];
        remark = remark === 'neither' ? remark : 'equal';
      }
    }
    return '<tr><th scope="row">' + link('chi-tieu/' + box.value, about.innerHTML) + '</th>' + each(areas, function (area) {
      return '<td data-label="' + name(area) + '"' + (best.indexOf(area) < 0 ? '>' : ' class="best">') + (of(area) ? of(area)[0] : '<div class="origin">' + words.missing + '</div>') + '</td>';
    }) + '<td data-label="' + words.column + '"><div>' +
      (obstacles.length ? '<p>' + words.cannot + '</p><ul>' + each(obstacles, function (obstacle) { return '<li>' + words[obstacle] + '</li>'; }) + '</ul>'
        : '<p>' + fill(remark, best.map(name).join(', ')) + '</p>') +
      (results.length < stated.length ? '<p>' + words.noresult + '</p>' : '') + '</div></td></tr>';
  }

  function show() {
    var areas = checked(keys[0]);
    var missing = areas.filter(function (area) { return !data[area.value]; });
    var some = checked(keys[1]).length;
    var count = 0;
    var head = table.rows[0].cells;
    result.hidden = true;
    status.textContent = words.one;
    if (areas.length < 2) { return; }
    if (missing.length) { return load(missing[0]); }
    table.innerHTML = table.caption.outerHTML + '<thead><tr>' + head[0].outerHTML + each(areas, function (area) {
      return '<th scope="col">' + link(area.value, name(area)) + ' ' + area.nextSibling.lastChild.outerHTML + '</th>';
    }) + head[head.length - 1].outerHTML + '</tr></thead>' + each(all('[data-group]'), function (group) {
      var boxes = all('input', group).filter(function (box) {
        return some ? box.checked : areas.filter(function (area) { return data[area.value][box.value]; }).length > 1;
      });
      count += boxes.length;
      return boxes.length ? '<tbody><tr class="theme"><th scope="rowgroup" colspan="' + (areas.length + 2) + '">' + group.firstElementChild.innerHTML + '</th></tr>' +
        each(boxes, function (box) { return row(box, areas); }) + '</tbody>' : '';
    });
    portal.local(table);
    result.hidden = !count;
    status.textContent = fill(count ? 'count' : 'empty', areas.length, count);
  }

  function load(area) {
    var script = document.createElement('script');
    script.src = area.value + '.js';
    script.onload = show;
    script.onerror = function () { error.textContent = fill('failed', name(area)); };
    document.head.appendChild(script);
  }

  function changed(event) {
    error.textContent = '';
    if (checked(keys[0]).length > words.most) {
      event.target.checked = false;
      error.textContent = words.full;
    }
    history.replaceState(null, '', '?' + keys.map(function (key) {
      return key + '=' + checked(key).map(function (box) { return box.value; });
    }).join('&'));
    show();
  }
  form.addEventListener('change', changed);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(changed); });
  document.getElementById('chep').addEventListener('click', function () {
    portal.copy(document.querySelector('link[rel=canonical]').href + location.search).then(function () { portal.say(document.body.dataset.copied); });
  });

  /* What the address asks for; where it asks for nothing, the first table stays. */
  keys.forEach(function (key) {
    var asked = new RegExp('[?&]' + key + '=([^&]+)').exec(location.search);
    if (!asked) { return; }
    asked = decodeURIComponent(asked[1]).split(',');
    all('[name=' + key + ']').forEach(function (box) {
      var place = asked.indexOf(box.value);
      box.checked = place >= 0;
      if (box.checked) { asked.splice(place, 1); }
    });
    if (asked.length) { error.textContent += fill('unknown', asked); }
  });
  checked(keys[0]).slice(words.most).forEach(function (box) { box.checked = false; });
  if (location.search) { show(); }
})();
