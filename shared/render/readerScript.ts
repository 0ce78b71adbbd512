/**
 * The site's only script: text size and province, both kept in the reader's own browser, sharing and printing by the
 * reader's own program, and posts and videos of other
 * sites, which it shows in place of their card when the reader asks for one and never before. It stands in the head so
 * that the remembered size is there before the first line is drawn; without it the page is complete.
 */
export const readerScript = `'use strict';
(function () {
  var root = document.documentElement, LAST = 4, FIRST = 1;
  function recall(key) { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function remember(key, value) { try { localStorage.setItem(key, value); } catch (e) { /* private mode: kept for this page only */ } }
  var kept = recall('galley.textSize');
  var size = kept !== null && /^[0-4]$/.test(kept) ? Number(kept) : FIRST;
  root.setAttribute('data-text-size', String(size));
  root.setAttribute('data-scripts', 'on');
  if (navigator.share || (navigator.clipboard && window.isSecureContext)) root.setAttribute('data-can-share', '');
  var province = recall('galley.province');
  if (province === null || !/^([1-9]|[1-7][0-9]|8[01])$/.test(province)) province = '';
  if (province) root.setAttribute('data-province', province);
  document.addEventListener('DOMContentLoaded', function () {
    var controls = document.querySelector('[data-text-controls]');
    if (controls) {
      var buttons = controls.querySelectorAll('button[data-step]');
      var show = function () {
        root.setAttribute('data-text-size', String(size));
        buttons.forEach(function (button) {
          var end = button.getAttribute('data-step') === '-1' ? 0 : LAST;
          button.setAttribute('aria-disabled', String(size === end));
        });
      };
      buttons.forEach(function (button) {
        button.addEventListener('click', function () {
          size = Math.min(LAST, Math.max(0, size + Number(button.getAttribute('data-step'))));
          remember('galley.textSize', String(size));
          show();
        });
      });
      show();
      var share = controls.querySelector('[data-share]'), print = controls.querySelector('[data-print]');
      share.addEventListener('click', function () {
        // The canonical address may be the original's; what is shared is this page.
        var own = document.querySelector('meta[property="og:url"]');
        var url = own ? own.content : location.href;
        if (navigator.share) navigator.share({ title: document.title, url: url }).catch(function () { /* the reader thought better of it */ });
        else navigator.clipboard.writeText(url).then(function () { share.textContent = share.getAttribute('data-done'); });
      });
      print.addEventListener('click', function () { window.print(); });
    }
    document.querySelectorAll('[data-player]').forEach(function (embed) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = embed.getAttribute('data-load');
      var note = document.createElement('span');
      note.className = 'embed-note';
      note.textContent = embed.getAttribute('data-note');
      button.addEventListener('click', function () {
        var frame = document.createElement('iframe');
        frame.title = embed.querySelector('a').textContent;
        frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation');
        frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
        frame.referrerPolicy = 'strict-origin-when-cross-origin';
        frame.src = embed.getAttribute('data-player');
        note.remove();
        button.replaceWith(frame);
        frame.focus();
      });
      embed.append(button, note);
    });
    var strip = document.querySelector('[data-provinces]');
    var select = strip && strip.querySelector('select');
    if (!strip || !select) return;
    var name = strip.querySelector('[data-province-name]');
    var label = strip.querySelector('[data-province-label]');
    var nobody = name.textContent;
    var apply = function () {
      var option = select.selectedOptions[0];
      name.textContent = select.value && option ? option.textContent : nobody;
      if (select.value) name.setAttribute('lang', 'tr');
      else name.removeAttribute('lang');
      label.hidden = !select.value;
      if (select.value) root.setAttribute('data-province', select.value);
      else root.removeAttribute('data-province');
      showWeather();
    };
    var place = strip.querySelector('[data-province-weather]'), known = null, HOUR = 3600000;
    // The site's own file, and only for readers who chose a province. Missing, old or odd: the strip says nothing of it.
    function showWeather() {
      if (!place) return;
      place.textContent = '';
      if (!select.value) return;
      if (!known) known = fetch(strip.getAttribute('data-weather'), { credentials: 'omit', cache: 'no-cache' }).then(function (answer) {
        // By the server's own clock: the reader's may be wrong.
        var now = Date.parse(answer.headers.get('date') || '');
        return answer.ok ? answer.json().then(function (all) { return { now: now, all: all }; }) : null;
      }).catch(function () { return null; });
      var asked = select.value;
      known.then(function (read) {
        var all = read && read.all, age = all && read.now - Date.parse(all.at), one = all && all.provinces && all.provinces[asked];
        if (!one || asked !== select.value || !(age > -HOUR && age < 6 * HOUR)) return;
        var t = one.temperature;
        if (typeof t !== 'number' || !(t > -90 && t < 60)) return;
        var sky = typeof one.text === 'string' ? one.text.slice(0, 40) : '';
        place.textContent = ' · ' + (t < 0 ? '\u2212' : '') + Math.abs(Math.round(t)) + '\u00b0' + (sky && ', ' + sky);
      });
    }
    select.value = province;
    apply();
    select.addEventListener('change', function () {
      remember('galley.province', select.value);
      apply();
      document.dispatchEvent(new CustomEvent('galley:province', { detail: { code: select.value } }));
    });
  });
})();
`
