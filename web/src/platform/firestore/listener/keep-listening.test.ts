import type { FirelineError } from '@fireline/domain/errors';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, keepListening } from './keep-listening.ts';

const claims = vi.hoisted(() => ({ refreshed: 0 }));
vi.mock('#platform/auth/auth-client.ts', () => ({
  async refreshClaims() {
    claims.refreshed += 1;
  },
}));

type Open = Kept<string>['open'];

/** What the screen received, and the listeners opened for it. */
function aScreen(open: Open = () => () => {}) {
  const shown: string[] = [];
  const listeners: Parameters<Open>[] = [];
  const stop = keepListening<string>({
    open: (...told) => {
      listeners.push(told);
      return open(...told);
    },
    onState: (state) => shown.push(state),
    onError: ({ code }: FirelineError) => shown.push(code),
  });
  return {
    shown,
    stop,
    opened: () => listeners.length,
    saved: (state: string) => listeners.at(-1)?.[0](state, false),
    answer: (state: string) => listeners.at(-1)?.[0](state, true),
    fail: (code: 'permission-denied' | 'unavailable') => listeners.at(-1)?.[1]({ code }),
  };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  claims.refreshed = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a denied document', () => {
  /** The device has it saved, and the server denies every new listener. */
  async function denied() {
    const screen = aScreen((onState, onError) => {
      onState('saved', false);
      const timer = setTimeout(() => onError({ code: 'permission-denied' }), 10);
      return () => clearTimeout(timer);
    });
    await seconds(11);
    return screen;
  }

  it('does not come back from what this device has saved', async () => {
    const { shown, stop } = await denied();
    stop();
    expect(shown[0]).toBe('saved');
    expect(new Set(shown.slice(1))).toEqual(new Set(['not-allowed']));
  });

  it('is retried with growing pauses, and with fresh claims once', async () => {
    const { opened, stop } = await denied();
    stop();
    // After 0.5, 1, 2, and 4 seconds, not twice a second.
    expect(opened()).toBe(5);
    expect(claims.refreshed).toBe(1);
  });

  it('is shown again once the server allows it', async () => {
    const screen = aScreen();
    screen.answer('order');
    screen.fail('permission-denied');
    await seconds(1);
    screen.saved('old order');
    screen.answer('order again');
    screen.saved('connection lost');
    expect(screen.shown).toEqual(['order', 'not-allowed', 'order again', 'connection lost']);
    screen.stop();
  });
});

it('shows what is saved after a failure that denies nothing', async () => {
  const screen = aScreen();
  screen.fail('unavailable');
  await seconds(1);
  screen.saved('saved');
  expect(screen.shown).toEqual(['unavailable', 'saved']);
  screen.stop();
});

it('survives a client that has been ended', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  let isEnded = false;
  const screen = aScreen(() => {
    if (isEnded) throw new Error('The client has already been terminated.');
    return () => {};
  });
  isEnded = true;
  screen.fail('unavailable');
  await seconds(1);
  isEnded = false;
  await seconds(2);
  screen.answer('back');
  expect(screen.shown).toEqual(['unavailable', 'back']);
  screen.stop();
});
