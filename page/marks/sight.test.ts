// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Sight } from './sight.ts';

const textIn = (html: string, words: string): Text => {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(words)) return node as Text;
  }
  throw new Error(`no text “${words}”`);
};

it('takes a word for hidden that its own element hides, and no text in a block that is hidden', () => {
  const hidden = '<i style="display:none">zz</i>';
  expect(new Sight().isHiddenInLine(textIn(`<p>Itu${hidden}rup</p>`, 'zz'))).toBe(true);
  expect(new Sight().isHiddenInLine(textIn('<p>Itu<i>zz</i>rup</p>', 'zz'))).toBe(false);
  expect(new Sight().isHiddenInLine(textIn('<div style="display:none">zz</div>', 'zz'))).toBe(
    false,
  );
  expect(
    new Sight().isHiddenInLine(textIn('<p>Itu<i style="font-size:0px">zz</i>rup</p>', 'zz')),
  ).toBe(true);
});

it('gives the text around a short flow, and none of a long one', () => {
  expect(new Sight().textAround(textIn('<h1><div>I</div><div>turup</div></h1>', 'turup'), 5)).toBe(
    'Iturup',
  );
  expect(new Sight().textAround(textIn(`<p><i>I</i>${'a'.repeat(900)}</p>`, 'I'), 1)).toBe('');
});
