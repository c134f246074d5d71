import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function holding() {
  const { holdWhilePressed, longestPress } = await import('./hold-while-pressed.ts');
  const shown: number[] = [];
  const other: number[] = [];
  return {
    shown,
    other,
    longestPress,
    tell: holdWhilePressed((value: number) => shown.push(value)),
    tellOther: holdWhilePressed((value: number) => other.push(value)),
  };
}

function happens(type: string, button = 0) {
  page.dispatchEvent(Object.assign(new Event(type), { button }));
}

test('without a press, everything is passed on immediately', async () => {
  const { shown, tell } = await holding();
  tell(1);
  happens('pointerdown', 2);
  tell(2);
  expect(shown).toEqual([1, 2]);
});

test('during a press, the last value of each waits until the click is over', async () => {
  const { shown, other, tell, tellOther } = await holding();
  const atClick: number[][] = [];
  happens('pointerdown');
  tell(1);
  tell(2);
  tellOther(3);
  page.addEventListener('click', () => atClick.push([...shown]));
  happens('pointerup');
  happens('click');
  expect(atClick).toEqual([[]]);
  vi.advanceTimersByTime(0);
  expect([shown, other]).toEqual([[2], [3]]);
  vi.runAllTimers();
  tell(4);
  expect(shown).toEqual([2, 4]);
});

test.each(['pointerup', 'pointercancel', 'visibilitychange'])(
  'a press that becomes no click ends with %s',
  async (end) => {
    const { shown, tell } = await holding();
    happens('pointerdown');
    tell(1);
    happens(end);
    vi.runAllTimers();
    expect(shown).toEqual([1]);
  },
);

test('a click that comes a moment after the finger is lifted still finds the page as it was', async () => {
  const { shown, tell } = await holding();
  happens('pointerdown');
  happens('pointerup');
  vi.advanceTimersByTime(20);
  tell(1);
  expect(shown).toEqual([]);
  happens('click');
  vi.advanceTimersByTime(0);
  expect(shown).toEqual([1]);
});

test('something that lies on the screen holds back one time only', async () => {
  const { shown, tell, longestPress } = await holding();
  happens('pointerdown');
  tell(1);
  vi.advanceTimersByTime(longestPress);
  expect(shown).toEqual([1]);
  tell(2);
  expect(shown).toEqual([1, 2]);
});
