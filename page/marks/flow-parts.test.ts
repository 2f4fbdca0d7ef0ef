// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { splitFlow, takeOut, withSpaces } from './flow-parts.ts';
import { flowAround, spotsOf } from './flows.ts';
import { textIn } from './text-in.fixture.ts';

/** The flow of a page that begins with “the”. */
const flowOf = (html: string) => flowAround({ node: textIn(html, 'the'), offset: 0 });

it('splits a flow before some of its pieces without a loss', () => {
  const flow = flowOf('<p>the <i>Kuril</i><b>Islands</b><i> and</i> Japan</p>');
  const parts = splitFlow(flow, [2, 4]);
  expect(parts.map(({ text }) => text)).toEqual(['the Kuril', 'Islands and', ' Japan']);
  const start = parts[1] && spotsOf(parts[1], { start: 0, end: 7 })?.start;
  expect([start?.node.data, start?.offset]).toEqual(['Islands', 0]);
});

it('puts spaces before pieces of a flow, which no text of the page holds', () => {
  const flow = withSpaces(flowOf('<p>the<i>Kuril</i><b>Islands</b></p>'), [1, 2]);
  expect(flow.text).toBe('the Kuril Islands');
  const ends = spotsOf(flow, { start: 4, end: 17 });
  expect([ends?.start.node.data, ends?.start.offset]).toEqual(['Kuril', 0]);
  expect([ends?.end.node.data, ends?.end.offset]).toEqual(['Islands', 7]);
});

it('takes pieces out of a flow, each to be read for itself', () => {
  const flow = flowOf('<p>the Kuril<i> (a note)</i> Islands</p>');
  const { rest, taken } = takeOut(flow, new Set(flow.pieces.slice(1, 2)));
  expect(rest.text).toBe('the Kuril Islands');
  expect(taken.map(({ text }) => text)).toEqual([' (a note)']);
});
