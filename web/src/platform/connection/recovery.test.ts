import { hour } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Watched } from './recovery.ts';

/** What recovery did, in order. */
const done: string[] = [];
const server = { answers: true, reconnects: true, isDialling: false };
const page = {
  isBroken: false,
  isSilent: false,
  hasPortal: false,
  unansweredSince: null as number | null,
};
const never = () => new Promise<never>(() => {});

vi.mock('#platform/firestore/firestore-client.ts', () => ({
  firestoreOrigin: async () => 'http://firestore',
  hasPersistentCache: async () => true,
  onClientRestart: () => () => {},
  async probeStream() {
    done.push('probe');
    if (server.isDialling) throw new Error('The client is offline.');
    if (!server.answers) await never();
  },
  async reconnect() {
    done.push('reconnect');
    if (!server.reconnects) throw new Error('stuck');
  },
  async restartClient() {
    done.push('restart');
  },
}));
const network = vi.hoisted(() => ({ hasCaptivePortal: false }));
vi.mock('./reachable.ts', () => ({
  probeService: async () => 10,
  untilReachable: async () => 10,
  hasCaptivePortal: async () => network.hasCaptivePortal,
}));
vi.mock('./long-polling.ts', () => ({ rememberLongPolling: () => done.push('poll') }));
vi.mock('./page-reload.ts', () => ({ lastReload: () => 0, reloadPage: () => done.push('reload') }));
vi.mock('#platform/outbox/unsent-log.ts', () => ({ hasUnsentWrites: () => false }));

const watched: Watched = {
  isBroken: () => page.isBroken,
  unansweredSince: () => page.unansweredSince,
  onReport: ({ isSilent, hasPortal }) => Object.assign(page, { isSilent, hasPortal }),
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

/** A separate recovery, in a page that has just heard from the server. */
async function start() {
  vi.resetModules();
  const { startRecovery } = await import('./recovery.ts');
  const { lastServerContact } = await import('#platform/live/last-server-contact.ts');
  lastServerContact.set(Date.now());
  startRecovery(watched);
  await vi.advanceTimersByTimeAsync(1000);
  return { heard: () => lastServerContact.set(Date.now()) };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 });
  // Recoveries started by other tests listen to other objects.
  view = aView();
  frame = new EventTarget();
  vi.stubGlobal('window', frame);
  vi.stubGlobal('document', view);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  done.length = 0;
  Object.assign(server, { answers: true, reconnects: true, isDialling: false });
  Object.assign(page, {
    isBroken: false,
    isSilent: false,
    hasPortal: false,
    unansweredSince: null,
  });
  network.hasCaptivePortal = false;
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('recovery does nothing', () => {
  test('while the server keeps answering', async () => {
    const { heard } = await start();
    for (let second = 0; second < 60; second += 10) {
      await seconds(10);
      heard();
    }
    expect(done).toEqual([]);
  });

  test('for a hidden page', async () => {
    await start();
    view.visibilityState = 'hidden';
    await seconds(120);
    expect(done).toEqual([]);
  });
});

describe('a probe is sent', () => {
  test('after a silence, and an answer is enough', async () => {
    await start();
    await seconds(30);
    expect(done).toEqual(['probe']);
    expect(page.isSilent).toBe(false);
  });

  test('immediately when the network changes', async () => {
    await start();
    await seconds(2);
    frame.dispatchEvent(new Event('online'));
    await seconds(0.1);
    expect(done).toEqual(['probe']);
  });

  test('and if it gets no answer, that is reported before the first step', async () => {
    await start();
    server.answers = false;
    await seconds(31);
    expect(page.isSilent).toBe(true);
    expect(done.slice(0, 2)).toEqual(['probe', 'reconnect']);
    server.answers = true;
    await seconds(10);
    expect(page.isSilent).toBe(false);
  });
});

describe('recovery escalates', () => {
  const steps = () => done.filter((one) => one !== 'probe');

  test('while nothing helps, and ends with a reload', async () => {
    await start();
    page.isBroken = true;
    server.answers = false;
    await seconds(60);
    expect(steps()).toEqual(['reconnect', 'reconnect', 'restart', 'poll', 'restart', 'reload']);
  });

  test('only after a step’s full time if the SDK rejects reads until it is connected', async () => {
    await start();
    page.isBroken = true;
    server.isDialling = true;
    await seconds(2.5);
    expect(steps()).toEqual(['reconnect']);
    server.isDialling = false;
    page.isBroken = false;
    await seconds(20);
    expect(steps()).toEqual(['reconnect']);
  });

  test('as fast as the steps allow if it never gets through', async () => {
    await start();
    page.isBroken = true;
    server.isDialling = true;
    await seconds(8);
    expect(steps()).toEqual(['reconnect', 'reconnect']);
    await seconds(52);
    expect(steps()).toEqual(['reconnect', 'reconnect', 'restart', 'poll', 'restart', 'reload']);
  });

  test('no further once a step has helped', async () => {
    await start();
    page.isBroken = true;
    await seconds(1);
    page.isBroken = false;
    await seconds(20);
    expect(steps()).toEqual(['reconnect']);
  });

  test('straight to a new client if the current one can’t even hang up', async () => {
    await start();
    page.isBroken = true;
    server.reconnects = false;
    server.answers = false;
    await seconds(2);
    expect(steps()).toEqual(['reconnect', 'restart']);
  });

  test('straight to a new client if the SDK reports that it is dead', async () => {
    await start();
    const error = Object.assign(new Event('error'), {
      message: 'Uncaught Error: FIRESTORE (12.19.0) INTERNAL ASSERTION FAILED: Unexpected state',
    });
    frame.dispatchEvent(error);
    await seconds(1);
    expect(steps()).toEqual(['restart']);
  });

  test('for a write that stays unanswered on a live connection', async () => {
    const { heard } = await start();
    page.unansweredSince = Date.now();
    await seconds(11);
    heard();
    expect(steps()).toEqual([]);
    await seconds(3);
    expect(steps()).toEqual(['reconnect']);
    page.unansweredSince = null;
    await seconds(5);
    expect(steps()).toEqual(['reconnect']);
  });

  test('not behind a captive portal, which is reported', async () => {
    await start();
    page.isBroken = true;
    server.answers = false;
    network.hasCaptivePortal = true;
    await seconds(120);
    expect(page.hasPortal).toBe(true);
    expect(steps()).toEqual(['reconnect']);
    network.hasCaptivePortal = false;
    server.answers = true;
    page.isBroken = false;
    await seconds(5);
    expect(page.hasPortal).toBe(false);
  });

  test('immediately when the device has slept', async () => {
    await start();
    // The clock advanced, and no timer ran.
    vi.setSystemTime(Date.now() + hour);
    await seconds(1);
    expect(steps()).toEqual(['reconnect']);
  });
});
