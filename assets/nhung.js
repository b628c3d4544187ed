/*
 * Fits a frame to the portal's light page in it. The page within tells its height; the page around it, which may load
 * this file from the portal, believes only the portal's origin, and only of the frame that the message comes from.
 */
(function () {
  'use strict';
  var own = document.currentScript.src;
  var home = own.slice(0, own.lastIndexOf('assets/'));
  var origin = new URL(own).origin;

  if (window.parent !== window && location.href.indexOf(home) === 0) {
    /* Within. A height is no secret, so any page around may know it. */
    var tell = function () { window.parent.postMessage({ minhbach: document.documentElement.offsetHeight }, '*'); };
    window.addEventListener('message', function (event) { if (event.data === 'minhbach') { tell(); } });
    if (window.ResizeObserver) { new ResizeObserver(tell).observe(document.documentElement); }
    tell();
    return;
  }

  /* Around. */
  var frames = function () {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), function (frame) { return frame.src.indexOf(home) === 0; });
  };
  window.addEventListener('message', function (event) {
    var height = event.data && event.data.minhbach;
    if (event.origin !== origin || typeof height !== 'number' || !(height > 0 && height < 5000)) { return; }
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) { frame.height = Math.ceil(height); }
    });
  });
  /* What was said before this file came is said again. */
  frames().forEach(function (frame) { frame.contentWindow.postMessage('minhbach', origin); });
})();
