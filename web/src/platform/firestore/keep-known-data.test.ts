import { FirelineError } from '@fireline/domain/errors';
import { describe, expect, it } from 'vitest';
import type { Live } from '#platform/live/state.ts';
import { keepKnownData } from './keep-known-data.ts';

const menu = { entries: [{ id: 'latte', data: {}, hasPendingWrites: false }], invalidIds: [] };
const nothing = { entries: [], invalidIds: [] };
const ready = (data: unknown, fromCache: boolean): Live<unknown> => ({
  status: 'ready',
  data,
  fromCache,
});

/** What a screen that knew `before` receives of `states`. */
function told(before: Live<unknown> | null, ...states: readonly Live<unknown>[]) {
  const delivered: Live<unknown>[] = [];
  const take = keepKnownData(before, (state) => delivered.push(state));
  states.forEach(take);
  return delivered;
}

describe('a client that takes over', () => {
  it('with nothing saved removes nothing from the screen, which is not live in the meantime', () => {
    expect(told(ready(menu, false), ready(nothing, true))).toEqual([ready(menu, true)]);
    const order = { id: 'order', data: {}, hasPendingWrites: false };
    expect(told(ready(order, false), ready(null, true))).toEqual([ready(order, true)]);
  });

  it('is believed once the server has answered', () => {
    const states = [ready(nothing, true), ready(nothing, false)];
    expect(told(ready(menu, false), ...states).at(-1)).toEqual(ready(nothing, false));
  });

  it('with nothing saved removes nothing from the screen, however often it says so', () => {
    const failed: Live<unknown> = {
      status: 'error',
      error: new FirelineError('unavailable', 'Live updates stopped.'),
    };
    const states = [ready(nothing, true), failed, ready(nothing, true)];
    expect(told(ready(menu, false), ...states).at(-1)).toEqual(ready(menu, true));
  });

  it('is believed when the last entry of a list is removed here', () => {
    const states = [ready(menu, true), ready(nothing, true)];
    expect(told(ready(menu, false), ...states).at(-1)).toEqual(ready(nothing, true));
  });

  it('shows nothing that was deleted on purpose', () => {
    expect(told(null, ready(nothing, true))).toEqual([ready(nothing, true)]);
  });
});
