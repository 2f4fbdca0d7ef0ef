import { EventEmitter } from 'node:events';
import type { Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { watchComplaints } from './complaints.ts';

const origin = 'moz-extension://0';

function complaintsOf(...printed: string[]): readonly string[] {
  const stderr = new EventEmitter();
  const browser = { process: () => ({ stderr }) } as unknown as Browser;
  const complaints = watchComplaints({ browser, origin });
  for (const part of printed) stderr.emit('data', Buffer.from(part));
  return complaints();
}

it('keeps the lines that name our scripts, however they come in', () => {
  const line = `JavaScript error: ${origin}/card.js, line 1: TypeError: no`;
  expect(complaintsOf('other\n', line.slice(0, 20), `${line.slice(20)}\nother\n`)).toEqual([line]);
});

it('passes over a script that was ended with its page, and keeps what comes after', () => {
  const ended = `JavaScript warning: ${origin}/card.js, line 1: Script terminated by timeout at:`;
  const stack = `E@${origin}/card.js:1:204967\n@${origin}/card.js:1:7`;
  const next = `JavaScript error: ${origin}/marks.js, line 1: TypeError: no`;
  expect(complaintsOf(`${ended}\n${stack}\n${next}\n`)).toEqual([next]);
});

it("passes over what Chromium says of a page's own style", () => {
  const remark =
    '[1:1:0101/0.1:INFO:CONSOLE:339] "`float` property is not supported correctly inside an element with ' +
    `\`display: ruby\` or \`display: ruby-text\`.", source: ${origin}/marks.js (339)`;
  expect(complaintsOf(`${remark}\n`)).toEqual([]);
});
