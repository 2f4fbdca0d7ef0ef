/** What the source may not contain: ways from a string to markup, to code, or to the network. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './workshop/root.ts';

/** Rooms that are not shipped. */
const workshops = /^(scripts|e2e|bench|docs)\//;

const shipped = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(tsx?|html|css)$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
  .filter((file) => !workshops.test(file) && existsSync(join(root, file)))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Each way with an example of its own, so that a pattern that finds nothing is noticed. */
const ways: Readonly<
  Record<string, { pattern: RegExp; example: string; except?: readonly string[] }>
> = {
  'markup from a string': {
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseFromString|srcdoc)\b|\bdocument\s*\.\s*write/,
    example: 'element.innerHTML = name',
  },
  'code from a string': {
    pattern: /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]|javascript:/,
    example: 'setTimeout("go()")',
  },
  'code from elsewhere': {
    pattern:
      /\bimport\s*\(\s*['"`]?(?:https?:)?\/\/|\bimportScripts\b|<script[^>]+src="(?:https?:)?\/\//,
    example: 'import("https://example.org/x.js")',
  },
  'a request': {
    pattern:
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bnew\s+Image\b|(?:url\(|@import)\s*['"]?https?:/,
    example: 'navigator.sendBeacon(address)',
  },
  'something the page can hear': {
    pattern: /\bpostMessage\b|\bdispatchEvent\b|\bnew\s+CustomEvent\b|\bBroadcastChannel\b/,
    example: 'window.postMessage({}, "*")',
    // Copies of events inside the card's closed root, which do not leave it.
    except: ['card/shield.ts'],
  },
  'storage that a page can read, or a history': {
    pattern: /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie)\b(?=\s*[.[=])/,
    example: 'localStorage.seen = 1',
  },
  'an address of ours': {
    pattern: /\b(?:chrome|moz)-extension:/,
    example: 'a.href = "moz-extension://x"',
  },
};

/** Code without its comments, in which a word is only a word. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/[^\n]*/g, '');

describe('the shipped source', () => {
  it('is there to be read', () => {
    expect(shipped.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(ways))('holds no way to %s', (_, { pattern, example, except = [] }) => {
    expect(example).toMatch(pattern);
    expect(
      shipped.filter(({ text }) => pattern.test(withoutComments(text))).map(({ file }) => file),
    ).toEqual(except);
  });
});
