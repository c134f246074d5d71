import { defaultDeviceAlerts } from '@fireline/domain/inbox/alerts';
import { deviceSeenIntervalMs } from '@fireline/domain/inbox/device';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { disablePush, enablePush, keepPush, leavePush, type PushPlatform } from './push-device.ts';
import type { PushRecord } from './push-record.ts';

/** A browser, Firebase's message service, and the list of devices, all in memory. */
function aWorld() {
  let record: PushRecord | null = null;
  let ids = 0;
  let tokens = 0;
  let token: string | null = null;
  const world = {
    now: 1_800_000_000_000,
    isAllowed: true,
    isOnline: true,
    quietHours: null as { from: string; until: string } | null,
    /** `uid/deviceId` → token. */
    devices: new Map<string, string>(),
    saves: 0,
    record: () => record,
    token: () => token,
    renewToken() {
      token = null;
    },
  };
  const online = async () => {
    if (!world.isOnline) throw new Error('offline');
  };
  const platform: PushPlatform = {
    store: {
      readRecord: async () => record,
      writeRecord: async (next) => {
        record = next;
      },
    },
    now: () => world.now,
    newId: () => `device-${++ids}`,
    name: 'Chrome on Android',
    isAllowed: () => world.isAllowed,
    settings: () => ({
      alerts: { kinds: defaultDeviceAlerts.kinds, quietHours: world.quietHours },
      timeZone: 'Europe/Berlin',
    }),
    token: async () => {
      await online();
      token ??= `token-${++tokens}`;
      return token;
    },
    isSubscribed: async () => token !== null,
    dropToken: async () => {
      await online();
      token = null;
    },
    save: async (uid, deviceId, device) => {
      world.saves += 1;
      world.devices.set(`${uid}/${deviceId}`, device.token);
    },
    // Offline, the write waits and its promise stays pending.
    remove: async (uid, deviceId) =>
      world.isOnline ? world.devices.delete(`${uid}/${deviceId}`) : new Promise(() => {}),
  };
  return { platform, world };
}

let { platform, world } = aWorld();
beforeEach(() => {
  ({ platform, world } = aWorld());
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

const devices = () => Object.fromEntries(world.devices);

test('turning push on adds the device to the person’s list, only once', async () => {
  await enablePush(platform, 'ada');
  await enablePush(platform, 'ada');
  expect(devices()).toEqual({ 'ada/device-1': 'token-1' });
  expect(world.record()).toMatchObject({ uid: 'ada', token: 'token-1' });
});

test('without a token push stays off', async () => {
  world.isOnline = false;
  await expect(enablePush(platform, 'ada')).rejects.toThrow('offline');
  expect(world.record()).toBeNull();
  expect(devices()).toEqual({});
});

test('turning push off removes the device from the list and drops the token', async () => {
  await enablePush(platform, 'ada');
  await disablePush(platform);
  expect(devices()).toEqual({});
  expect(world.token()).toBeNull();
  expect(world.record()).toBeNull();
  await disablePush(platform);
});

describe('while it is on', () => {
  beforeEach(() => enablePush(platform, 'ada'));

  test('it is written at most once a day', async () => {
    world.now += deviceSeenIntervalMs - 1;
    expect(await keepPush(platform, 'ada')).toBe(true);
    expect(world.saves).toBe(1);
    world.now += 1;
    await keepPush(platform, 'ada');
    await keepPush(platform, 'ada');
    expect(world.saves).toBe(2);
  });

  test('a subscription that the browser ended is replaced at once', async () => {
    world.renewToken();
    expect(await keepPush(platform, 'ada')).toBe(true);
    expect(devices()).toEqual({ 'ada/device-1': 'token-2' });
  });

  test('one that cannot be replaced now is lost until it can', async () => {
    world.renewToken();
    world.isOnline = false;
    expect(await keepPush(platform, 'ada')).toBe('lost');
    world.isOnline = true;
    expect(await keepPush(platform, 'ada')).toBe(true);
  });

  test('changed settings are written immediately, and once', async () => {
    world.quietHours = { from: '22:00', until: '07:00' };
    await keepPush(platform, 'ada');
    await keepPush(platform, 'ada');
    expect(world.saves).toBe(2);
  });

  test('it is off when the permission is revoked in the browser’s settings', async () => {
    world.isAllowed = false;
    expect(await keepPush(platform, 'ada')).toBe(false);
    expect(devices()).toEqual({});
  });
});

describe('on signing out', () => {
  beforeEach(() => enablePush(platform, 'ada'));

  test('the device is off the list before the session ends', async () => {
    await leavePush(platform);
    expect(devices()).toEqual({});
    expect(world.token()).toBeNull();
  });

  test('without a connection signing out does not wait, and nothing is shown anymore', async () => {
    vi.useFakeTimers();
    world.isOnline = false;
    let isOver = false;
    const leaving = leavePush(platform).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(1999);
    expect(isOver).toBe(false);
    expect(world.record()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await leaving;
    vi.useRealTimers();
  });
});

describe('when someone else uses the browser', () => {
  beforeEach(() => enablePush(platform, 'ada'));

  test.each(['eve', null])('the token is dropped, and push is off for %s', async (uid) => {
    expect(await keepPush(platform, uid)).toBe(false);
    expect(world.token()).toBeNull();
    expect(world.record()).toBeNull();
    expect(await keepPush(platform, 'ada')).toBe(false);
  });

  test('and turns push on, they get their own token', async () => {
    await enablePush(platform, 'eve');
    expect(world.record()).toMatchObject({ uid: 'eve', token: 'token-2' });
    // The first token is dead: the next message removes it from Ada's list.
    expect(devices()).toEqual({ 'ada/device-1': 'token-1', 'eve/device-2': 'token-2' });
  });
});
