import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perFrame } from './per-frame.ts';

const frames = new Map<number, () => void>();
let page = { visibilityState: 'visible' };

/** Draws a frame. */
function draw() {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame();
}

beforeEach(() => {
  vi.useFakeTimers();
  page = { visibilityState: 'visible' };
  let last = 0;
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    last += 1;
    frames.set(last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => {
  frames.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function listening() {
  const shown: number[] = [];
  return { shown, tell: perFrame((value: number) => shown.push(value)) };
}

test('a single value is passed on immediately', () => {
  const { shown, tell } = listening();
  tell(1);
  expect(shown).toEqual([1]);
  draw();
  tell(2);
  expect(shown).toEqual([1, 2]);
});

test('of two hundred at once, the first is passed on immediately and the last with the next frame', () => {
  const { shown, tell } = listening();
  for (let value = 1; value <= 200; value += 1) tell(value);
  expect(shown).toEqual([1]);
  draw();
  expect(shown).toEqual([1, 200]);
  tell(201);
  expect(shown).toEqual([1, 200]);
  draw();
  draw();
  expect(shown).toEqual([1, 200, 201]);
});

test('a hidden page gets everything immediately, and nothing old later', () => {
  const { shown, tell } = listening();
  tell(1);
  tell(2);
  page.visibilityState = 'hidden';
  tell(3);
  tell(4);
  expect(shown).toEqual([1, 3, 4]);
  vi.runAllTimers();
  expect(shown).toEqual([1, 3, 4]);
});

test('a waiting value is passed on without a frame when the page is hidden', () => {
  const { shown, tell } = listening();
  tell(1);
  tell(2);
  vi.runAllTimers();
  expect(shown).toEqual([1, 2]);
  expect(frames.size).toBe(0);
});
