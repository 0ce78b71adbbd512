import type { SiteProfile } from '../publish/site'
import type { Card } from './cards'
import { momentIn, printMoment, siteClock } from './moments'

/**
 * One part of what the search looks through: a call with JSON, `[folder, headline, standfirst, other words, when printed,
 * language where it is not the site's]` for each story, the newest first. `others` are names and tags.
 */
export function renderSearchPart(
  part: number,
  stories: readonly { card: Card; folder: string; others: readonly string[] }[],
  site: SiteProfile,
): string {
  const clock = siteClock(site)
  const rows = stories.map(({ card, folder, others }) => {
    const moment = momentIn(card.firstPublished, clock.zone)
    return [
      folder,
      card.headline,
      card.standfirst,
      others.join(' '),
      moment ? printMoment(moment, site.language, clock) : '',
      card.language === site.language ? '' : card.language,
    ]
  })
  const json = JSON.stringify(rows)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `galleySearch(${part},${json});\n`
}

/**
 * The search page's script. It loads the parts from the newest on, some at a time, and shows what has all the words that
 * were typed. Letters are compared as the library does: case and marks do not count, nor which Turkish i it is.
 */
export const searchScript = `'use strict';
(function () {
  var form = document.querySelector('[data-search]'), input = form.querySelector('input');
  var said = document.querySelector('[data-said]'), results = document.querySelector('[data-results]');
  var latest = document.querySelector('[data-latest]');
  var parts = [], next = Number(form.getAttribute('data-parts')), loading = 0, AT_ONCE = 6, MOST = 100;
  function fold(text) {
    return text.replace(/[\\u0130I\\u0131]/g, 'i').toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0451/g, '\\u0435');
  }
  window.galleySearch = function (part, found) {
    parts[part] = found.map(function (row) { return { row: row, text: fold(row.slice(1, 4).join(' ')) }; });
  };
  function load() {
    for (; loading < AT_ONCE && next >= 1; next -= 1) {
      var script = document.createElement('script');
      script.src = form.getAttribute('data-root') + 'search/' + next + '.js';
      script.onload = script.onerror = function () { loading -= 1; this.remove(); show(); };
      loading += 1;
      document.head.append(script);
    }
  }
  function show() {
    var words = fold(input.value).split(/\\s+/).filter(Boolean);
    latest.hidden = words.length > 0;
    results.hidden = words.length === 0;
    results.textContent = '';
    if (words.length === 0) { said.textContent = ''; return; }
    load();
    var found = [];
    for (var part = parts.length - 1; part > 0; part -= 1) (parts[part] || []).forEach(function (one) {
      if (words.every(function (word) { return one.text.indexOf(word) >= 0; })) found.push(one);
    });
    found.slice(0, MOST).forEach(function (one) {
      var item = document.createElement('li'), link = document.createElement('a'), time = document.createElement('span');
      link.href = form.getAttribute('data-root') + one.row[0] + (location.protocol === 'file:' ? '/index.html' : '/');
      link.textContent = one.row[1];
      if (one.row[5]) link.lang = one.row[5];
      time.className = 'card-time';
      time.textContent = one.row[4];
      item.append(link, time);
      results.append(item);
    });
    if (found.length > 0) said.textContent = said.getAttribute('data-found') + ' ' + found.length;
    else said.textContent = said.getAttribute(loading > 0 ? 'data-busy' : 'data-none');
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  input.addEventListener('input', show);
  var asked = new URLSearchParams(location.search).get('q');
  if (asked) { input.value = asked; show(); }
})();
`
