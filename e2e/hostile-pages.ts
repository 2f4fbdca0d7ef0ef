/** Nasty pages of our own: each with the names that are marked on it all the same, in document order. */
import type { ServedPage } from '../scripts/workshop/server.ts';
import { htmlPage } from './html-page.ts';

export interface HostilePage {
  readonly page: ServedPage;
  /** The marked names when the page has stopped changing. */
  readonly marked: readonly string[];
  /** How long it is looked whether it stays so, in milliseconds; without it a moment. */
  readonly staysMs?: number;
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const text = '<p id="text">On Iturup and on Kunashir.</p>';
const both = ['Iturup', 'Kunashir'];
const script = (code: string) => `<script>${code}</script>`;

/** Every prototype and registry that we use, by the name that pages have for it. */
const prototypes =
  '[Object, Array, Map, Set, WeakMap, String, RegExp, Promise, Function, Node, Text, Element, HTMLElement, Document, ShadowRoot, Range, StaticRange, TreeWalker, MutationObserver, Highlight, HighlightRegistry, EventTarget, Event, Window].map((each) => each.prototype)';

const clobberedDocument = [
  ...[
    'documentElement',
    'body',
    'head',
    'title',
    'defaultView',
    'visibilityState',
    'hidden',
    'contentType',
    'evaluate',
  ],
  ...['createTreeWalker', 'createRange', 'createElementNS', 'addEventListener', 'elementFromPoint'],
  ...['caretPositionFromPoint', 'querySelector', 'querySelectorAll', 'hasFocus', 'implementation'],
  ...['activeElement', 'childNodes', 'nodeType', 'contains', 'getElementById', 'location'],
]
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');

const clobberedForm = [
  ...['childNodes', 'parentNode', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling'],
  ...['nodeType', 'nodeName', 'localName', 'tagName', 'getAttribute', 'isConnected', 'contains'],
  ...['parentElement', 'shadowRoot', 'querySelector', 'closest', 'ownerDocument', 'getRootNode'],
]
  .map((name) => `<input name="${name}">`)
  .join('');

export const hostilePages: Readonly<Record<string, HostilePage>> = {
  'frozen prototypes': {
    page: htmlPage(
      `${script(`for (const each of ${prototypes}) Object.freeze(each); Object.freeze(CSS.highlights); Object.freeze(CSS)`)}${text}`,
    ),
    marked: both,
  },
  'prototypes whose every function throws': {
    page: htmlPage(
      `${text}${script(`
        const fail = () => { throw new Error('patched'); };
        for (const each of ${prototypes}.slice(9)) for (const name of Object.getOwnPropertyNames(each)) {
          try { if (typeof each[name] === 'function' && name !== 'constructor') each[name] = fail; } catch {}
          try { Object.defineProperty(each, name, { get: fail, configurable: false }); } catch {}
        }`)}`,
    ),
    marked: both,
  },
  'globals put out of reach': {
    page: htmlPage(
      `${text}${script(`
        for (const name of ['CSS', 'Highlight', 'StaticRange', 'Range', 'MutationObserver', 'NodeFilter', 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'scheduler', 'performance', 'Symbol', 'Promise', 'Map', 'AbortController', 'getSelection', 'chrome', 'browser'])
          try { Object.defineProperty(window, name, { value: null, configurable: false }); } catch {}`)}`,
    ),
    marked: both,
  },
  'a document whose properties are its images and forms': {
    page: htmlPage(`${text}${clobberedDocument}`),
    marked: both,
  },
  // Text that stands directly in the form is not marked in Chromium: DOM clobbering hides its nodes.
  'a form whose properties are its fields': {
    page: htmlPage(`<form>${clobberedForm}<p>Nothing.</p></form>${text}`),
    marked: both,
  },
  'a form that calls a set of its fields its parent': {
    page: htmlPage(`<form><fieldset name="parentNode"><p>Nothing.</p></fieldset>${text}</form>`),
    marked: both,
  },
  'a form that calls a set of its fields the element above it': {
    page: htmlPage(
      `<form><fieldset name="parentElement"><p>Nothing.</p></fieldset><p>Iturup, Kunashir.</p></form>`,
    ),
    marked: both,
  },
  'a form that calls fields what we ask of it, and holds a name itself': {
    page: htmlPage(
      `<form>Iturup${['getRootNode', 'checkVisibility', 'scrollIntoView'].map((name) => `<input name="${name}">`).join('')}</form>${text}`,
    ),
    marked: ['Iturup', ...both],
  },
  'names in attributes and in style alone': {
    page: htmlPage(
      `<style>p::before { content: "Iturup" } .Kunashir { --x: "Shikotan" }</style><p class="Kunashir" title="Iturup" data-x="Habomai" aria-label="Kuril Islands">One.</p><img alt="Iturup"><input value="Kunashir" placeholder="Shikotan"><a href="https://example.org/Iturup" name="Habomai">two</a><svg><text>Iturup</text></svg><!-- Iturup --><template>Iturup</template><noscript>Iturup</noscript>`,
    ),
    marked: [],
  },
  'control and bidi characters around and in names': {
    page: htmlPage(
      `<p>\u202eIturup\u202c, \u2067Kunashir\u2069; \u0007Shikotan\u001b[2J</p><p>Itu\u00adrup, Kuna\u200bshir.</p><p dir="rtl">\u200fחבומאי Habomai</p>`,
    ),
    marked: ['Iturup', 'Kunashir', 'Shikotan', 'Itu\u00adrup', 'Kuna\u200bshir', 'Habomai'],
  },
  'halves of surrogate pairs': {
    page: htmlPage(
      `<p id="a"></p><p id="b"></p>${script(`
        a.append('\\ud800 Iturup \\udfff', '\\ud83d');
        b.append('Kuna', document.createElement('b'), 'shir\\udc00');
        b.title = '\\ud800';`)}`,
    ),
    marked: ['Iturup', 'Kunashir'],
  },
  'a word of 5 MB': {
    page: htmlPage(`<p>${'x'.repeat(5 * megabyte)}</p>${text}`),
    marked: both,
  },
  'a word of 5 MB made of the beginnings of names': {
    page: htmlPage(`<p>${'kurilitur'.repeat((5 * megabyte) / 9)}</p>${text}`),
    marked: both,
  },
  // Not rendered: Chromium's own layout crashes on it, with or without us.
  'elements 10,000 deep': {
    page: htmlPage(
      `<div id="deep" hidden></div>${text}${script(`
        let inner = deep;
        for (let depth = 0; depth < 10000; depth += 1) inner = inner.appendChild(document.createElement(depth % 2 ? 'div' : 'span'));
        inner.append('Far down lies Shikotan.');`)}`,
    ),
    marked: both,
    // Its mark is painted two seconds later, when the page has come to rest.
    staysMs: 3_000,
  },
  'a million nodes': {
    page: htmlPage(
      `<div id="many"></div>${text}${script(`
        const some = document.createElement('div');
        for (let index = 0; index < 500; index += 1) { const i = some.appendChild(document.createElement('i')); i.append('word '); }
        for (let index = 0; index < 1000; index += 1) many.append(some.cloneNode(true));`)}`,
    ),
    marked: both,
  },
  'changes without an end': {
    page: htmlPage(
      `${text}<p id="clock"></p><div id="feed"></div>${script(`
        let count = 0;
        setInterval(() => {
          clock.textContent = 'tick ' + (count += 1);
          feed.append(document.createElement('b'), 'Kuri ' + count);
          if (feed.childNodes.length > 200) feed.replaceChildren();
          document.body.classList.toggle('odd');
        });`)}`,
    ),
    marked: both,
  },
  'a document replaced under us, element by element': {
    page: htmlPage(
      `<p>Habomai.</p>${script(`
        setTimeout(() => document.body.replaceWith(document.createElement('body')), 300);
        setTimeout(() => { document.documentElement.replaceWith(document.documentElement.cloneNode(true)); }, 600);
        setTimeout(() => { document.body.innerHTML = ${JSON.stringify(text)}; }, 900);`)}`,
    ),
    marked: both,
  },
  'a document without a root for a while': {
    page: htmlPage(
      `<p>Habomai.</p>${script(`
        const root = document.documentElement;
        setTimeout(() => root.remove(), 400);
        setTimeout(() => { document.append(root); document.body.innerHTML = ${JSON.stringify(text)}; }, 1200);`)}`,
    ),
    marked: both,
  },
  'document.write while parsing': {
    page: htmlPage(
      `${script(`document.write('<p>On Itu'); document.write('rup and on <b>Kuna</b>'); document.write('shir.</p>');`)}`,
    ),
    marked: ['Iturup', 'Kunashir'],
  },
  'document.write at the end and long after': {
    page: htmlPage(
      `<p>Habomai.</p>${script(`
        addEventListener('load', () => setTimeout(() => {
          document.open();
          document.write(${JSON.stringify(`<html lang="en"><body>${text}`)});
          setTimeout(() => { document.write('<p>Shikotan.</p>'); document.close(); }, 500);
        }, 500));`)}`,
    ),
    marked: [...both, 'Shikotan'],
  },
  'a registry that is emptied all the time': {
    page: htmlPage(
      `${text}${script(`let left = 30; const timer = setInterval(() => { CSS.highlights.clear(); if ((left -= 1) === 0) clearInterval(timer); }, 50);`)}`,
    ),
    marked: both,
  },
  'a thousand open shadow roots, one in the other': {
    page: htmlPage(
      `<div id="outer"></div>${text}${script(`
        let host = outer;
        for (let depth = 0; depth < 1000; depth += 1) {
          const root = host.attachShadow({ mode: 'open' });
          root.append(depth === 999 ? 'Shikotan' : 'deeper', host = document.createElement('div'));
        }`)}`,
    ),
    marked: ['Shikotan', ...both],
  },
  'addresses that change all the time': {
    page: htmlPage(
      `${text}${script(`let count = 0; const timer = setInterval(() => { try { history.pushState({}, '', '?' + count); } catch {} if ((count += 1) > 150) clearInterval(timer); }, 5);`)}`,
    ),
    marked: both,
  },
  'everything in a sandbox': {
    page: {
      body: htmlPage(text),
      headers: { 'content-security-policy': "sandbox; default-src 'none'" },
    },
    marked: both,
  },
  'a page of nothing but beginnings': {
    page: `<!doctype html><body>${'<p><div><table><a><b>'.repeat(2_000)}Iturup`,
    marked: ['Iturup'],
  },
};
