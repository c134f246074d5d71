import { defaultDeviceAlerts } from '@fireline/domain/inbox/alerts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

const load = () => import('./device-alerts.ts');

test('everything is off at first', async () => {
  expect((await load()).deviceAlerts.get()).toEqual(defaultDeviceAlerts);
});

test('a setting survives a reload', async () => {
  const { changeDeviceAlerts } = await load();
  changeDeviceAlerts({ sound: true, quietHours: { from: '22:00', until: '07:00' } });
  vi.resetModules();
  expect((await load()).deviceAlerts.get()).toEqual({
    ...defaultDeviceAlerts,
    sound: true,
    quietHours: { from: '22:00', until: '07:00' },
  });
});

test.each(['{', '[]', '{"sound":true}', 'null'])('%s is ignored', async (text) => {
  kept.set('fireline.device-alerts', text);
  expect((await load()).deviceAlerts.get()).toEqual(defaultDeviceAlerts);
});

test('a change in another tab applies here, too', async () => {
  const target = new EventTarget();
  vi.stubGlobal('window', target);
  const { deviceAlerts, followDeviceAlerts } = await load();
  const stop = followDeviceAlerts();
  const tell = (key: string | null, newValue: string | null) =>
    target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  const loud = { ...defaultDeviceAlerts, sound: true };
  tell('something.else', JSON.stringify(loud));
  expect(deviceAlerts.get().sound).toBe(false);
  tell('fireline.device-alerts', JSON.stringify(loud));
  expect(deviceAlerts.get()).toEqual(loud);
  tell(null, null);
  expect(deviceAlerts.get()).toEqual(defaultDeviceAlerts);
  stop();
  tell('fireline.device-alerts', JSON.stringify(loud));
  expect(deviceAlerts.get()).toEqual(defaultDeviceAlerts);
});
