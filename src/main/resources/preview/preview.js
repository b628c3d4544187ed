/*
 * Keeps a page of the preview as the content is now, and shows over it what is wrong. Only the preview adds this script to pages.
 *
 * Where only words and attributes of a page changed, they are changed in place: nothing moves, and what is open, typed or
 * focused stays. Anything else loads the page again, at the same place, because its scripts must begin anew.
 */
(function () {
  'use strict';
  var script = document.currentScript;
  var shown = {};
  var KEPT = 'minhbach-preview ' + location.pathname;
  var CLOSED = 'minhbach-preview closed';
  ['page', 'styles', 'parts'].forEach(function (name) { shown[name] = script.getAttribute('data-' + name); });

  function each(list, run) { Array.prototype.forEach.call(list, run); }
  function stored(key, value) {
    try {
      if (value === undefined) { return sessionStorage.getItem(key); }
      if (value === null) { sessionStorage.removeItem(key); } else { sessionStorage.setItem(key, value); }
    } catch (e) { /* Without storage a page that loads again begins at its top. */ }
    return null;
  }

  /* What a document is made of, in order: as it was sent, before its scripts change it. */
  function parts(page) {
    var list = [];
    /* What is for browsers without scripts is one text here, and elements in a page that is only read. */
    var seen = { acceptNode: function (node) { return node.parentNode.nodeName === 'NOSCRIPT' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT; } };
    var walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, seen, false);
    for (var node = walker.currentNode; node; node = walker.nextNode()) {
      var attributes = {};
      each(node.attributes || [], function (a) { attributes[a.name] = a.value; });
      list.push({ node: node, name: node.nodeName, text: node.nodeValue, attributes: attributes, children: node.childNodes.length });
    }
    return list;
  }
  var sent = parts(document);

  /* What must be set where so that this page becomes the other; null where that would not do. */
  function difference(now) {
    var sets = [];
    /* The script itself stands at the end, and the parser had not come further. */
    for (var i = 0; i < sent.length; i++) {
      var was = sent[i];
      var is = now[i];
      if (was.node === script) { return is && is.attributes.src === was.attributes.src ? sets : null; }
      if (!is || was.name !== is.name || was.children !== is.children && !/^(HTML|BODY|NOSCRIPT)$/.test(was.name)) { return null; }
      var there = document.documentElement.contains(was.node);
      if (was.text !== is.text) {
        if (!there || was.node.nodeValue !== was.text) { return null; }
        sets.push({ part: was, is: is, text: true });
      }
      var names = Object.keys(was.attributes).concat(Object.keys(is.attributes));
      for (var j = 0; j < names.length; j++) {
        var name = names[j];
        var before = was.attributes[name];
        if (before === is.attributes[name]) { continue; }
        var live = was.node.hasAttribute(name) ? was.node.getAttribute(name) : undefined;
        if (/^(SCRIPT|IFRAME|OBJECT)$/.test(was.name) || !there || live !== before) { return null; }
        sets.push({ part: was, is: is, attribute: name });
      }
    }
    return null;
  }

  function change(set) {
    var node = set.part.node;
    if (set.text) {
      node.nodeValue = set.part.text = set.is.text;
      return;
    }
    var value = set.is.attributes[set.attribute];
    set.part.attributes[set.attribute] = value;
    if (value === undefined) {
      delete set.part.attributes[set.attribute];
      node.removeAttribute(set.attribute);
    } else if (node.nodeName === 'LINK' && node.rel === 'stylesheet') {
      set.part.node = styled(node, set.is.attributes);
    } else {
      node.setAttribute(set.attribute, value);
    }
  }

  /* A style sheet in the place of another, which stays until it is there. */
  function styled(link, attributes) {
    var next = document.createElement('link');
    Object.keys(attributes).forEach(function (name) { next.setAttribute(name, attributes[name]); });
    next.onload = next.onerror = function () { link.remove(); };
    link.parentNode.insertBefore(next, link.nextSibling);
    return next;
  }

  function restyle(version) {
    sent.forEach(function (part) {
      if (part.name !== 'LINK' || part.node.rel !== 'stylesheet') { return; }
      var attributes = {};
      Object.keys(part.attributes).forEach(function (name) { attributes[name] = part.attributes[name]; });
      attributes.href = part.attributes.href.replace(/\?.*/, '') + '?' + version;
      part.node = styled(part.node, attributes);
    });
  }

  /* The way to an element, which it has in the page that comes as well. */
  function way(element) {
    var steps = [];
    for (var at = element; at && at !== document.body && at.parentNode; at = at.parentNode) {
      if (at.id) { return { id: at.id, steps: steps }; }
      steps.unshift(Array.prototype.indexOf.call(at.parentNode.children, at));
    }
    return { id: '', steps: steps };
  }
  function follow(to) {
    var at = to.id ? document.getElementById(to.id) : document.body;
    to.steps.forEach(function (step) { at = at && at.children[step]; });
    return at;
  }

  function reload() {
    var open = [];
    each(document.querySelectorAll('details'), function (details) { open.push(details.open); });
    var active = document.activeElement;
    var focus = active && active !== document.body && active !== host ? way(active) : null;
    stored(KEPT, JSON.stringify({ x: window.pageXOffset, y: window.pageYOffset, open: open, focus: focus }));
    history.scrollRestoration = 'manual';
    location.reload();
  }

  function restore() {
    var kept = stored(KEPT);
    if (!kept) { return; }
    kept = JSON.parse(kept);
    stored(KEPT, null);
    function place() {
      var details = document.querySelectorAll('details');
      if (details.length === kept.open.length) { each(details, function (d, i) { d.open = kept.open[i]; }); }
      window.scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    }
    place();
    document.addEventListener('DOMContentLoaded', place);
    window.addEventListener('load', function () {
      var focus = kept.focus && follow(kept.focus);
      if (focus && focus.focus) { focus.focus({ preventScroll: true }); }
      place();
      history.scrollRestoration = 'auto';
    });
  }

  var busy = false;
  var waiting = null;
  function update(state) {
    if (busy) { waiting = state; return; }
    if (state.page === shown.page && state.parts === shown.parts) {
      if (state.styles !== shown.styles) { restyle(state.styles); }
      shown = state;
      return;
    }
    if (state.parts !== shown.parts) { reload(); return; }
    busy = true;
    fetch(location.href, { cache: 'no-store' }).then(function (response) { return response.text(); }).then(function (text) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      var own = page.querySelector('script[data-parts]');
      var sets = own ? difference(parts(page)) : null;
      if (!sets || own.getAttribute('data-parts') !== shown.parts) { reload(); return; }
      sets.forEach(change);
      shown = { page: own.getAttribute('data-page'), styles: own.getAttribute('data-styles'), parts: shown.parts };
      busy = false;
      if (waiting) {
        state = waiting;
        waiting = null;
        update(state);
      }
    }).catch(function () {
      /* It went away meanwhile: the next state says how it is. */
      busy = false;
    });
  }

  /* What is wrong, over the page and out of reach of its styles. */
  var host = document.createElement('div');
  var root = host.attachShadow({ mode: 'open' });
  var panel = make('section', 'panel');
  var title = make('h2', '');
  var close = make('button', 'close');
  var below = make('p', 'below');
  var list = make('ol', '');
  var badge = make('button', 'badge');
  var said = make('p', 'said');
  var sheet = document.createElement('link');

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) { element.className = name; }
    if (text) { element.textContent = text; }
    return element;
  }

  function build() {
    host.id = 'minhbach-preview';
    host.hidden = true;
    sheet.rel = 'stylesheet';
    sheet.href = script.src.replace(/\.js$/, '.css');
    sheet.onload = function () { host.hidden = false; };
    panel.setAttribute('aria-labelledby', 'title');
    panel.tabIndex = -1;
    title.id = 'title';
    close.type = badge.type = 'button';
    badge.setAttribute('aria-expanded', 'false');
    said.setAttribute('role', 'status');
    var head = make('div', 'head');
    [title, close].forEach(function (part) { head.appendChild(part); });
    [head, below, list].forEach(function (part) { panel.appendChild(part); });
    [sheet, badge, panel, said].forEach(function (part) { root.appendChild(part); });
    panel.hidden = badge.hidden = true;
    close.onclick = function () { open(false); stored(CLOSED, key); badge.focus(); };
    badge.onclick = function () { open(true); stored(CLOSED, null); panel.focus(); };
    panel.onkeydown = function (event) { if (event.key === 'Escape') { close.onclick(); } };
    document.body.appendChild(host);
  }

  function open(whether) {
    panel.hidden = !whether;
    badge.hidden = whether || !key;
    badge.setAttribute('aria-expanded', String(whether));
  }

  var key = '';
  function tell(state) {
    var before = key;
    key = state.problems.length || state.refused ? JSON.stringify([state.title, state.problems]) : '';
    host.lang = state.language;
    host.className = state.refused ? 'refused' : '';
    if (key === before && !badge.dataset.lost) { return; }
    delete badge.dataset.lost;
    title.textContent = badge.textContent = state.title;
    below.textContent = state.below;
    close.textContent = state.close;
    list.textContent = '';
    state.problems.forEach(function (problem) {
      var item = make('li', problem.error ? 'error' : 'warning');
      item.appendChild(make('code', '', problem.place));
      item.appendChild(make('b', '', problem.severity));
      item.appendChild(make('span', '', problem.text));
      if (problem.remedy) { item.appendChild(make('pre', '', problem.remedy)); }
      list.appendChild(item);
    });
    said.textContent = state.refused ? state.title : '';
    /* Warnings don't stand in the way; who hid these errors has seen them. */
    open(state.refused && stored(CLOSED) !== key);
    if (!key) { stored(CLOSED, null); }
  }

  function tellLost() {
    badge.dataset.lost = 'true';
    badge.textContent = script.getAttribute('data-lost');
    badge.hidden = false;
    panel.hidden = true;
    key = '';
  }

  var events = null;
  var patience = 0;
  function connect() {
    if (events || document.hidden) { return; }
    events = new EventSource('/_minhbach/events?page=' + encodeURIComponent(location.pathname));
    events.onmessage = function (event) {
      clearTimeout(patience);
      patience = 0;
      var state = JSON.parse(event.data);
      tell(state);
      update(state);
    };
    events.onerror = function () {
      if (!patience) { patience = setTimeout(tellLost, 2000); }
      if (events && events.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, 1000);
      }
    };
  }
  function disconnect() {
    if (events) { events.close(); }
    events = null;
  }

  restore();
  build();
  connect();
  /* A browser opens six connections to a host: tabs that nobody sees leave them to others. */
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) { disconnect(); } else { connect(); }
  });
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', connect);
})();
