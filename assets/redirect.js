/* An old address leads on by itself; this takes along the place in the page that was asked for. */
(function () {
  'use strict';
  var link = document.querySelector('a.moved');
  window.location.replace(link.href + window.location.search + window.location.hash);
})();
