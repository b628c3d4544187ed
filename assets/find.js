/* What a person sees of the search: suggestions at every search box, and the search page. The engine is search.js. */
(function () {
  'use strict';
  var root = document.body.dataset.root;
  var home = document.body.dataset.home || root;
  var made;

  function all(selector, from) { return Array.from((from || document).querySelectorAll(selector)); }
  function add(parent, tag, name, text) {
    var element = parent.appendChild(document.createElement(tag));
    if (name) { element.className = name; }
    if (text) { element.textContent = text; }
    return element;
  }
  function set(element, values) {
    Object.keys(values).forEach(name => { element.setAttribute(name, values[name]); });
  }
  function fill(text, values) { return text.replace(/\{(\d)\}/g, (hole, i) => values[i]); }
  function print(number) { return number.toLocaleString(document.documentElement.lang); }
  function blank(text) { return !/[^\s"“”]/.test(text); }

  /* From a disk nobody serves index.html for a folder. */
  function at(address) {
    address = home + address;
    return location.protocol === 'file:' ? address.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : address;
  }

  /* Text with its marked places; never markup. */
  function put(element, text, marks) {
    var done = 0;
    (marks || []).forEach(mark => {
      if (mark[0] < done || mark[1] <= mark[0]) { return; }
      element.append(text.slice(done, mark[0]));
      add(element, 'mark', '', text.slice(mark[0], mark[1]));
      done = mark[1];
    });
    element.append(text.slice(done));
    return element;
  }

  /* The engine; where its script did not come, it is asked for again. */
  function engine() {
    if (window.MinhBachSearch) { return made = made || window.MinhBachSearch(root, document.body.dataset.index); }
    return new Promise((resolve, reject) => {
      var script = document.createElement('script');
      script.onload = script.onerror = () => {
        script.remove();
        if (window.MinhBachSearch) { resolve(engine()); } else { reject(new Error(script.src)); }
      };
      set(script, { src: root + 'assets/search.js', integrity: '' });
      document.head.append(script);
    });
  }
  function ask(run) { return Promise.resolve().then(engine).then(run); }

  /* Suggestions: a combobox. An answer to an older text is dropped, and a failure is none. */
  function complete(form) {
    var input = form.elements.q;
    var id = input.id + '-list';
    var list = add(input.parentNode, 'div', 'suggestions');
    var status = add(form, 'p', 'unseen');
    var active = -1;
    var turn = 0;
    var timer;
    list.hidden = true;
    set(list, { id: id, role: 'listbox', 'aria-label': form.dataset.suggestions });
    set(status, { role: 'status' });
    set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false });

    function choose(next) {
      active = next;
      all('a', list).forEach((option, i) => { set(option, { 'aria-selected': i === next }); });
      set(input, { 'aria-activedescendant': next < 0 ? '' : id + next });
      if (next >= 0) { list.children[next].scrollIntoView({ block: 'nearest' }); }
    }
    function show(items) {
      list.textContent = '';
      items.slice(0, 8).forEach((item, i) => {
        var option = add(list, 'a');
        set(option, { id: id + i, href: at(item.address), tabindex: -1, role: 'option' });
        put(add(option, 'span', 'name'), item.title, item.titleMarks);
        add(option, 'span', 'meta', form.dataset[item.kind] + (item.context ? ' · ' + item.context : ''));
      });
      choose(-1);
      list.hidden = !items.length;
      set(input, { 'aria-expanded': !list.hidden });
      status.textContent = items.length ? fill(form.dataset.suggested, [list.children.length]) : '';
    }
    function close() {
      turn += 1;
      clearTimeout(timer);
      show([]);
    }
    function suggest(wait) {
      var mine = turn += 1;
      var text = input.value;
      clearTimeout(timer);
      if (blank(text)) { close(); return; }
      timer = setTimeout(() => {
        ask(e => e.suggest(text)).catch(() => []).then(items => {
          if (mine === turn && document.activeElement === input) { show(items); }
        });
      }, wait);
    }

    input.addEventListener('input', () => {
      choose(-1);
      suggest(100);
    });
    input.addEventListener('blur', close);
    form.addEventListener('submit', close);
    list.addEventListener('mousedown', event => { event.preventDefault(); });
    input.addEventListener('keydown', event => {
      var count = list.children.length;
      var key = event.key;
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
      if (key === 'Escape' && (count || input.value)) {
        if (!count) {
          input.value = '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        close();
      } else if (key === 'ArrowDown') {
        if (count) { choose(active + 2 > count ? -1 : active + 1); } else { suggest(0); }
      } else if (key === 'ArrowUp' && count) {
        choose(active < 0 ? count - 1 : active - 1);
      } else if (active >= 0 && (key === 'Home' || key === 'End')) {
        choose(key === 'Home' ? 0 : count - 1);
      } else if (active >= 0 && key === 'Enter') {
        list.children[active].click();
      } else { return; }
      event.preventDefault();
    });
    if (document.activeElement === input) { suggest(0); }
  }
  all('form[role=search]').forEach(complete);

  /* The search page. Its address says all that is asked: typing replaces it, a decision adds to the history. */
  var box = document.getElementById('search');
  if (!box) { return; }
  var STEP = 10;
  var PARTS = ['failed', 'meant', 'none', 'more', 'start', 'hint', 'browse', 'filters'];
  var form = document.querySelector('form.own');
  var input = form.elements.q;
  var province = form.elements.tinh;
  var district = form.elements.huyen;
  var words = box.dataset;
  var title = document.title;
  var sift = form.querySelector('.sift');
  var shown = STEP;
  var turn = 0;
  var timer;
  var waiting = [];
  var settled;

  function part(name) { return document.getElementById('search-' + name); }
  var status = part('status');
  var list = part('results');

  /* The filters' fields; of the kinds the one that is checked. */
  function fields() { return all('select, :checked[data-filter]', form); }
  function filters() {
    var chosen = {};
    fields().forEach(field => { chosen[field.dataset.filter] = field.value || undefined; });
    return chosen;
  }
  function address() {
    var query = new URLSearchParams();
    if (!blank(input.value)) { query.set('q', input.value.trim()); }
    fields().forEach(field => {
      if (field.value) { query.set(field.name, field.value); }
    });
    if (shown > STEP) { query.set('trang', shown / STEP); }
    query = query.toString().replace(/%2F/g, '/');
    return query && '?' + query;
  }
  function write(how, to) {
    try { history[how](null, '', to || location.pathname); } catch (e) { /* refused on a disk by some browsers */ }
  }
  function above(area) { return area.value.split('/')[0]; }
  function select(field, value) {
    field.value = value;
    if (field.value !== value) {
      add(field, 'option', '', value);
      field.value = value;
    }
  }
  function read() {
    var query = new URLSearchParams(location.search);
    input.value = query.get('q') || '';
    all('select', form).forEach(field => { select(field, query.get(field.name) || ''); });
    all('[type=radio]', form).forEach(radio => {
      radio.checked = !radio.value || radio.value === query.get('loai');
    });
    shown = STEP * Math.min(Math.max(parseInt(query.get('trang'), 10) || 1, 1), 99);
    settled = address();
  }

  function state(name, text, parts) {
    var busy = name === 'loading';
    waiting.forEach(clearTimeout);
    waiting = !busy ? [] : [[300, words.searching], [4000, words.slow]].map(step => {
      return setTimeout(() => { status.textContent = step[1]; }, step[0]);
    });
    set(box, { 'aria-busy': busy });
    if (!busy) {
      status.textContent = text;
      PARTS.forEach(each => { part(each).hidden = !parts[each]; });
    }
    words.searchState = name;
  }

  /* Options for what was found; what is chosen stays, found or not. */
  function offer(field, values, group) {
    var kept = field.selectedOptions[0];
    var groups = {};
    all('option, optgroup', field).slice(1).forEach(old => { old.remove(); });
    values.forEach(value => {
      var name = group && group(value);
      if (name && !groups[name]) { (groups[name] = add(field, 'optgroup')).label = name; }
      add(groups[name] || field, 'option', '', value.text + (value.count ? ' (' + print(value.count) + ')' : '')).value = value.value;
    });
    field.value = kept.value;
    if (!field.value && kept.value) {
      kept.text = kept.text.replace(/ \(.*/, '');
      field.append(kept);
      field.value = kept.value;
    }
    field.disabled = field.options.length < 2;
  }
  function sifted(found) {
    var names = {};
    var counts = { '': 0 };
    var chosen = fields().filter(field => field.value);
    found.kinds.forEach(each => {
      counts[each.value] = each.count;
      counts[''] += each.count;
    });
    all('[type=radio]', form).forEach(radio => {
      var count = counts[radio.value];
      radio.parentNode.hidden = radio.value && !count && !radio.checked;
      radio.parentNode.querySelector('.count').textContent = print(count || 0);
    });
    found.provinces.forEach(each => { names[each.value] = each.text; });
    if (!district.value || province.disabled) { offer(province, found.provinces); }
    offer(district, found.districts.filter(each => !province.value || above(each) === province.value),
      !province.value && (each => names[above(each)]));
    offer(form.elements.nam, found.years);
    offer(form.elements['linh-vuc'], found.themes);
    sift.querySelector('.count').textContent = chosen.length ? '(' + chosen.length + ')' : '';
    all('.clear, .filtered').forEach(each => { each.hidden = !chosen.length; });
    return chosen.length || found.total;
  }

  function show(result) {
    var li = add(list, 'li');
    add(li, 'p', 'kind', form.dataset[result.kind]);
    var link = add(add(li, 'h2'), 'a');
    link.href = at(result.address);
    put(link, result.title, result.titleMarks);
    ['context', 'section', 'text'].forEach(name => {
      if (!result[name]) { return; }
      var p = put(add(li, 'p', name), result[name], name === 'text' && result.marks);
      if (words.lang && result.kind === 'report' && name !== 'context') { p.lang = words.lang; }
    });
    return link;
  }
  function done(query, found, from) {
    var total = found.total;
    var meant = part('meant').querySelector('a');
    if (!from) { list.textContent = ''; }
    var links = found.results.slice(from, shown).map(show);
    meant.textContent = found.meant || '';
    meant.href = '?q=' + encodeURIComponent(meant.textContent);
    document.title = query + ' – ' + title;
    words.searchQuery = query;
    state('done', fill(total ? words.count : words.none, [print(total), query]),
      { filters: sifted(found), meant: found.meant, none: !total, browse: !total, more: total > list.children.length });
    if (from && links[0]) { links[0].focus(); }
  }
  function run(from) {
    var query = input.value.trim();
    var mine = turn += 1;
    clearTimeout(timer);
    if (blank(query)) {
      list.textContent = words.searchQuery = '';
      document.title = title;
      state('idle', '', { start: true, hint: true, browse: true });
      return;
    }
    state('loading');
    ask(e => e.search(query, filters(), shown)).then(found => {
      if (mine === turn) { done(query, found, query === words.searchQuery ? from : 0); }
    }).catch(() => {
      if (mine !== turn) { return; }
      var old = words.searchQuery;
      part('failed').querySelector('.old').textContent = old && fill(words.old, [old]);
      state('error', '', { failed: true, browse: !old, filters: old, none: false });
    });
  }
  /* What was decided before stays behind in the history, not what was typed on the way. */
  function decide() {
    shown = STEP;
    var to = address();
    if (to !== settled) {
      write('replaceState', settled);
      write('pushState', to);
      settled = to;
    }
    run(0);
  }
  function on(name, does) {
    all(name).forEach(button => {
      button.addEventListener('click', event => {
        event.preventDefault();
        does(button);
      });
    });
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      shown = STEP;
      write('replaceState', address());
      run(0);
    }, blank(input.value) ? 0 : 300);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) { input.blur(); }
    decide();
  });
  form.addEventListener('change', event => {
    var field = event.target;
    if (field === province && above(district) !== field.value) { district.value = ''; }
    if (field === district && field.value) { select(province, above(field)); }
    if (field !== input) { decide(); }
  });
  on('.clear', () => {
    all('select', form).forEach(field => { field.value = ''; });
    form.elements.loai[0].checked = true;
    status.focus();
    decide();
  });
  on('#search-meant a', link => {
    input.value = link.textContent;
    status.focus();
    decide();
  });
  on('#search-failed button', () => {
    status.focus();
    run(0);
  });
  on('#search-more', () => {
    shown += STEP;
    settled = address();
    write('replaceState', settled);
    run(list.children.length);
  });
  addEventListener('online', () => {
    if (words.searchState === 'error') { run(0); }
  });
  addEventListener('popstate', () => {
    read();
    run(0);
  });
  sift.open = matchMedia('(min-width: 700px)').matches;
  read();
  run(0);
})();
