import { hour } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Watched } from './recovery.ts';

/** What was done, in its order. */
const done: string[] = [];
const server = { answers: true, reconnects: true, isDialling: false };
const page = {
  isBroken: false,
  isSilent: false,
  isPortal: false,
  unansweredSince: null as number | null,
};
const never = () => new Promise<never>(() => {});

vi.mock('#platform/firestore/firestore-client.ts', () => ({
  firestoreOrigin: async () => 'http://firestore',
  hasPersistentCache: async () => true,
  isDeath: (error: unknown) => /INTERNAL ASSERTION FAILED/.test(`${error}`),
  onDeath: () => () => {},
  async ping() {
    done.push('ping');
    if (server.isDialling) throw new Error('The client is offline.');
    if (!server.answers) await never();
  },
  async reconnect() {
    done.push('listen again');
    if (!server.reconnects) throw new Error('stuck');
  },
  async restart() {
    done.push('restart');
  },
}));
const network = vi.hoisted(() => ({ isBehindPortal: false }));
vi.mock('./reachable.ts', () => ({
  ask: async () => 10,
  untilReachable: async () => 10,
  isBehindPortal: async () => network.isBehindPortal,
}));
vi.mock('./held-back.ts', () => ({ rememberHeldBack: () => done.push('poll') }));
vi.mock('./page-reload.ts', () => ({ lastReload: () => 0, reloadPage: () => done.push('reload') }));
vi.mock('#platform/outbox/unsent-log.ts', () => ({ isNothingLost: () => true }));

const watched: Watched = {
  isBroken: () => page.isBroken,
  unansweredSince: () => page.unansweredSince,
  onSilence: (isSilent) => {
    page.isSilent = isSilent;
  },
  onDoubt() {},
  onPortal: (isPortal) => {
    page.isPortal = isPortal;
  },
};

function aView() {
  return Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    activeElement: null,
    querySelector: () => null,
  });
}
let view = aView();
let frame = new EventTarget();

/** A recovery of its own, in a page that was just heard. */
async function start() {
  vi.resetModules();
  const { startRecovery, askNow } = await import('./recovery.ts');
  const { lastWord } = await import('#platform/live/last-word.ts');
  lastWord.set(Date.now());
  void startRecovery(watched);
  await vi.advanceTimersByTimeAsync(1000);
  return { askNow, heard: () => lastWord.set(Date.now()) };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 });
  // What another test has started listens to others.
  view = aView();
  frame = new EventTarget();
  vi.stubGlobal('window', frame);
  vi.stubGlobal('document', view);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  done.length = 0;
  Object.assign(server, { answers: true, reconnects: true, isDialling: false });
  Object.assign(page, { isBroken: false, isSilent: false, isPortal: false, unansweredSince: null });
  network.isBehindPortal = false;
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('nothing is done', () => {
  test('while the server is heard', async () => {
    const { heard } = await start();
    for (let second = 0; second < 60; second += 10) {
      await seconds(10);
      heard();
    }
    expect(done).toEqual([]);
  });

  test('for a page that nobody sees', async () => {
    await start();
    view.visibilityState = 'hidden';
    await seconds(120);
    expect(done).toEqual([]);
  });
});

describe('the server is asked', () => {
  test('after a silence, and an answer is enough', async () => {
    await start();
    await seconds(30);
    expect(done).toEqual(['ping']);
    expect(page.isSilent).toBe(false);
  });

  test('at once when the network changes', async () => {
    await start();
    await seconds(2);
    frame.dispatchEvent(new Event('online'));
    await seconds(0.1);
    expect(done).toEqual(['ping']);
  });

  test('and if it does not answer, that is told before anything is tried', async () => {
    await start();
    server.answers = false;
    await seconds(31);
    expect(page.isSilent).toBe(true);
    expect(done.slice(0, 2)).toEqual(['ping', 'listen again']);
    server.answers = true;
    await seconds(10);
    expect(page.isSilent).toBe(false);
  });
});

describe('the ladder', () => {
  const steps = () => done.filter((one) => one !== 'ping');

  test('is climbed while nothing helps, and ends with a reload', async () => {
    await start();
    page.isBroken = true;
    server.answers = false;
    await seconds(60);
    expect(steps()).toEqual([
      'listen again',
      'listen again',
      'restart',
      'poll',
      'restart',
      'reload',
    ]);
  });

  test('gives a step its time where the SDK turns questions down until it is through', async () => {
    await start();
    page.isBroken = true;
    server.isDialling = true;
    await seconds(2.5);
    expect(steps()).toEqual(['listen again']);
    server.isDialling = false;
    page.isBroken = false;
    await seconds(20);
    expect(steps()).toEqual(['listen again']);
  });

  test('is climbed as fast as its steps allow where it never gets through', async () => {
    await start();
    page.isBroken = true;
    server.isDialling = true;
    await seconds(8);
    expect(steps()).toEqual(['listen again', 'listen again']);
    await seconds(52);
    expect(steps()).toEqual([
      'listen again',
      'listen again',
      'restart',
      'poll',
      'restart',
      'reload',
    ]);
  });

  test('is left as soon as something helped', async () => {
    await start();
    page.isBroken = true;
    await seconds(1);
    page.isBroken = false;
    await seconds(20);
    expect(steps()).toEqual(['listen again']);
  });

  test('begins with another client where the present one cannot even hang up', async () => {
    await start();
    page.isBroken = true;
    server.reconnects = false;
    server.answers = false;
    await seconds(2);
    expect(steps()).toEqual(['listen again', 'restart']);
  });

  test('begins there, too, when the SDK says that it is dead', async () => {
    await start();
    const error = Object.assign(new Event('error'), {
      message: 'Uncaught Error: FIRESTORE (12.19.0) INTERNAL ASSERTION FAILED: Unexpected state',
    });
    frame.dispatchEvent(error);
    await seconds(1);
    expect(steps()).toEqual(['restart']);
  });

  test('is climbed for a write that stays unanswered on a live connection', async () => {
    const { heard } = await start();
    page.unansweredSince = Date.now();
    await seconds(11);
    heard();
    expect(steps()).toEqual([]);
    await seconds(3);
    expect(steps()).toEqual(['listen again']);
    page.unansweredSince = null;
    await seconds(5);
    expect(steps()).toEqual(['listen again']);
  });

  test('is not climbed behind a portal, which is named', async () => {
    await start();
    page.isBroken = true;
    server.answers = false;
    network.isBehindPortal = true;
    await seconds(120);
    expect(page.isPortal).toBe(true);
    expect(steps()).toEqual(['listen again']);
    network.isBehindPortal = false;
    server.answers = true;
    page.isBroken = false;
    await seconds(5);
    expect(page.isPortal).toBe(false);
  });

  test('begins at once when the device has slept', async () => {
    await start();
    // The clock went on and no timer did.
    vi.setSystemTime(Date.now() + hour);
    await seconds(1);
    expect(steps()).toEqual(['listen again']);
  });
});
