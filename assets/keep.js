/*
 * Keeps the pages that were read, for when there is no network. The host is always asked first: a kept page is shown only
 * where no answer comes in time, and says so. An asset has another name when it changes, so those of a kept page stay with it.
 */
(function () {
  'use strict';
  var scope = self.registration.scope;
  var prefix = 'minhbach ' + scope + ' ';
  var pages = prefix + 'pages';
  var assets = prefix + 'assets';
  var patience = 6000;
  var most = 200;

  self.addEventListener('install', function () { self.skipWaiting(); });
  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.map(function (name) {
        return name.indexOf(prefix) === 0 && name !== pages && name !== assets && caches.delete(name);
      }));
    }).then(function () { return self.clients.claim(); }));
  });

  /* One page is kept for all that is asked of it: scripts read the query. */
  function key(url, page) { return page ? url.replace(/[?#].*/, '') : url; }

  function keep(url, page, response) {
    return caches.open(page ? pages : assets).then(function (cache) {
      if (response.status === 404 || response.status === 410) { return cache.delete(url); }
      if (response.status !== 200 || response.type !== 'basic') { return; }
      if (/^text\/html/.test(response.headers.get('Content-Type')) !== page) { return; }
      return cache.put(url, response).then(function () { return cache.keys(); }).then(function (kept) {
        return Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map(function (old) { return cache.delete(old); }));
      });
    });
  }

  /* What a page shows when it is a kept one stands in it, hidden. */
  function shown(response, page) {
    return !page ? response : response.text().then(function (text) {
      var headers = {};
      ['Content-Type', 'Content-Security-Policy'].forEach(function (name) {
        if (response.headers.has(name)) { headers[name] = response.headers.get(name); }
      });
      return new Response(text.replace('<p class="kept" hidden>', '<p class="kept">'), { headers: headers });
    });
  }

  self.addEventListener('fetch', function (event) {
    var request = event.request;
    var page = request.mode === 'navigate';
    if (request.method !== 'GET' || request.url.indexOf(scope) !== 0) { return; }
    if (!page && ['style', 'script', 'image'].indexOf(request.destination) < 0) { return; }
    var url = key(request.url, page);
    var asked = fetch(request);
    event.waitUntil(asked.then(function (response) { return keep(url, page, response.clone()); }).catch(function () {}));
    event.respondWith(new Promise(function (resolve, reject) {
      function kept(otherwise) {
        caches.open(page ? pages : assets).then(function (cache) { return cache.match(url); }).then(function (response) {
          if (response) { resolve(shown(response, page)); } else { otherwise(); }
        }).catch(otherwise);
      }
      var waiting = setTimeout(function () { kept(function () {}); }, patience);
      asked.then(function (response) {
        clearTimeout(waiting);
        resolve(response);
      }, function (error) {
        clearTimeout(waiting);
        kept(function () { reject(error); });
      });
    }));
  });

  /* A page that was read before this came tells what it is made of. */
  self.addEventListener('message', function (event) {
    event.waitUntil(Promise.all(event.data.map(function (url, i) {
      return caches.open(i ? assets : pages).then(function (cache) { return cache.match(url); }).then(function (there) {
        return there || fetch(url).then(function (response) { return keep(url, !i, response); });
      }).catch(function () {});
    })));
  });
})();
