/* Asks the browser to keep this page and what it is made of, to be read without a network. */
(function () {
  'use strict';
  if (!navigator.serviceWorker || location.protocol === 'file:') { return; }
  var urls = [location.href.replace(/[?#].*/, '')];
  Array.prototype.forEach.call(document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img'), function (part) {
    urls.push(part.href || part.src);
  });
  navigator.serviceWorker.register(document.body.getAttribute('data-root') + 'sw.js').then(function () {
    return navigator.serviceWorker.ready;
  }).then(function (registration) { registration.active.postMessage(urls); }, function () {});
})();
