/* No page is kept any more: removes what an earlier version of this file kept, and then itself. */
(function () {
  'use strict';
  var prefix = 'minhbach ' + self.registration.scope + ' ';
  self.addEventListener('install', function () { self.skipWaiting(); });
  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.map(function (name) { return name.indexOf(prefix) === 0 && caches.delete(name); }));
    }).then(function () { return self.registration.unregister(); }));
  });
})();
