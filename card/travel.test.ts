import { expect, test } from 'vitest';
import { isOnTheWay } from './travel.ts';

const below = { x: 100, y: 140, width: 360, height: 400 };
const above = { x: 100, y: 0, width: 360, height: 80 };
const left = { x: 120, y: 110 };

test('a pointer that heads for the card is on the way, straight or aslant', () => {
  expect(isOnTheWay(left, { x: 120, y: 130 }, below)).toBe(true);
  expect(isOnTheWay(left, { x: 300, y: 132 }, below)).toBe(true);
  expect(isOnTheWay(left, { x: 120, y: 95 }, above)).toBe(true);
});

test('a pointer that goes elsewhere is not', () => {
  expect(isOnTheWay(left, { x: 300, y: 111 }, below)).toBe(false);
  expect(isOnTheWay(left, { x: 120, y: 90 }, below)).toBe(false);
  expect(isOnTheWay(left, { x: 60, y: 130 }, below)).toBe(false);
  expect(isOnTheWay(left, { x: 120, y: 130 }, above)).toBe(false);
});

test('a card beside a line that runs down is reached sideways', () => {
  const beside = { x: 200, y: 50, width: 360, height: 400 };
  expect(isOnTheWay({ x: 150, y: 120 }, { x: 190, y: 150 }, beside)).toBe(true);
  expect(isOnTheWay({ x: 150, y: 120 }, { x: 140, y: 150 }, beside)).toBe(false);
});
