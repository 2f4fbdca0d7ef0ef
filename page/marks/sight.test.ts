// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Sight } from './sight.ts';
import { textIn } from './text-in.fixture.ts';

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

it('looks at an element once until the page may have changed', () => {
  const sight = new Sight();
  const text = textIn('<p>Itu<i>zz</i>rup</p>', 'zz');
  expect(sight.isHiddenInLine(text)).toBe(false);
  expect(sight.textAround(text, 2)).toBe('Ituzzrup');
  text.parentElement?.style.setProperty('display', 'none');
  text.parentElement?.after('!');
  expect(sight.isHiddenInLine(text)).toBe(false);
  expect(sight.textAround(text, 2)).toBe('Ituzzrup');
  sight.forget();
  expect(sight.isHiddenInLine(text)).toBe(true);
  expect(sight.textAround(text, 2)).toBe('Ituzz!rup');
});

it('gives the text around a short flow, and none of a long one', () => {
  expect(new Sight().textAround(textIn('<h1><div>I</div><div>turup</div></h1>', 'turup'), 5)).toBe(
    'Iturup',
  );
  expect(new Sight().textAround(textIn(`<p><i>I</i>${'a'.repeat(900)}</p>`, 'I'), 1)).toBe('');
});
