/** From a notification to the devices it alerts; for the wire format, see `fcm-sender.test.ts`. */

import { FirelineError } from '@fireline/domain/errors';
import { defaultDeviceAlerts } from '@fireline/domain/inbox/alerts';
import { deviceForgottenAfterMs, devicesPerUser } from '@fireline/domain/inbox/device';
import { pushLifetimeMs } from '@fireline/domain/inbox/push-text';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { aDelivery, aNotification, anOrder } from '@fireline/domain/testing/stored';
import fc from 'fast-check';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetDevices } from '../../functions/src/push/forget-devices.ts';
import { limitDevices } from '../../functions/src/push/limit-devices.ts';
import { pushNotification } from '../../functions/src/push/push-notification.ts';
import type { PushMessage, PushResult, PushSender } from '../../functions/src/push/push-sender.ts';
import { clear, dbOf, liveProject, quietProject, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';

const db = dbOf(quietProject);
const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);
const now = Date.UTC(2026, 10, 21, 12);
const ready = {
  version: 4,
  data: { from: 'preparing', to: 'ready' },
  createdAt: new Date(now),
} as const;

/** A sender that records its messages; `answer` is the result for a token. */
function aSender(answer: (token: string) => PushResult = () => 'sent') {
  const sent: PushMessage[] = [];
  const sender: PushSender = {
    async send(messages) {
      sent.push(...messages);
      return messages.map(({ token }) => answer(token));
    },
  };
  return { sender, sent, tokens: () => sent.map(({ token }) => token).sort() };
}

async function aDevice(uid: string, token: string, overrides: object = {}): Promise<string> {
  const path = paths.device(uid, token);
  const { kinds, quietHours } = defaultDeviceAlerts;
  await db.doc(path).set({
    token,
    platform: 'Chrome on Android',
    lastSeenAt: new Date(now),
    alerts: { kinds, quietHours },
    timeZone: 'Europe/Berlin',
    ...overrides,
  });
  return path;
}

/** Writes the notification, and delivers its event to the handler. */
async function notify(
  inbox: string,
  overrides: Parameters<typeof aNotification>[0] = {},
): Promise<(sender: PushSender, at?: number) => Promise<unknown>> {
  const notification = aNotification({ orderId, ...ready, ...overrides });
  const ref = db.doc(paths.notification(inbox, orderId, notification.version));
  await ref.set(notification);
  const created = await ref.get();
  return (sender, at = now) => pushNotification({ db, now: () => at, sender }, inbox, created);
}

beforeEach(async () => {
  await clear(quietProject);
  await db.doc(paths.order(orderId)).set(anOrder({ status: 'ready', version: 4 }));
});

describe('a customer’s notification', () => {
  test('alerts each of their devices once, with its text and its page', async () => {
    await aDevice('customer', 'phone');
    await aDevice('customer', 'tablet');
    await aDevice('other-customer', 'stranger');
    const { sender, sent, tokens } = aSender();
    const push = await notify('customer', { title: 'Order #F3KQ2ZDX is ready', priority: 'high' });
    expect(await push(sender)).toEqual({ push: 'sent', sent: 2, gone: 0, failed: 0 });
    expect(tokens()).toEqual(['phone', 'tablet']);
    expect(sent[0]).toMatchObject({
      urgency: 'high',
      topic: orderId,
      data: {
        uid: 'customer',
        title: 'Order #F3KQ2ZDX is ready',
        body: 'Waiting for confirmation.',
        url: `/orders/${orderId}`,
        version: '4',
        tag: `order-${orderId}`,
        at: String(now),
      },
    });
    expect(await read(db, serverPaths.push('customer', `${orderId}_4`))).toMatchObject({
      devices: 2,
    });
  });

  test('delivered twice concurrently alerts once', async () => {
    await aDevice('customer', 'phone');
    const { sender, tokens } = aSender();
    const push = await notify('customer');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => push(sender)));
    outcomes.push(await push(sender));
    expect(tokens()).toEqual(['phone']);
    expect(outcomes.filter((outcome) => Object(outcome).push === 'sent-before')).toHaveLength(5);
  });

  test('skips a browser that is registered for two accounts of the person', async () => {
    await aDevice('customer', 'phone');
    await db.doc(paths.device('customer', 'again')).set({
      ...(await db.doc(paths.device('customer', 'phone')).get()).data(),
    });
    const { sender, tokens } = aSender();
    await (await notify('customer'))(sender);
    expect(tokens()).toEqual(['phone']);
  });

  test('alerts nobody without a device, and leaves no trace', async () => {
    const { sender, sent } = aSender();
    expect(await (await notify('customer'))(sender)).toEqual({ push: 'nobody' });
    expect(sent).toEqual([]);
    expect(await read(db, serverPaths.push('customer', `${orderId}_4`))).toBeNull();
  });

  test('is not blocked by an unreadable device', async () => {
    await aDevice('customer', 'phone');
    await aDevice('customer', 'broken', { alerts: 'all' });
    const { sender, tokens } = aSender();
    await (await notify('customer'))(sender);
    expect(tokens()).toEqual(['phone']);
  });
});

describe('outdated notifications do not alert', () => {
  beforeEach(() => aDevice('customer', 'phone'));

  test.each([
    ['just fresh enough', now + pushLifetimeMs, 'sent'],
    ['too late', now + pushLifetimeMs + 1, 'old'],
  ])('an event that comes %s', async (_, at, push) => {
    const { sender } = aSender();
    expect(await (await notify('customer'))(sender, at)).toMatchObject({ push });
  });

  test('those the order has left behind, whatever the sequence of events', async () => {
    const { sender, sent } = aSender();
    const preparing = await notify('customer', { version: 3, title: 'is being prepared' });
    const isReady = await notify('customer', { title: 'is ready' });
    expect(await isReady(sender)).toMatchObject({ push: 'sent' });
    expect(await preparing(sender)).toEqual({ push: 'overtaken' });
    expect(sent.map(({ data }) => data.title)).toEqual(['is ready']);
  });

  test('those read meanwhile', async () => {
    const { sender, sent } = aSender();
    const push = await notify('customer');
    const ref = db.doc(paths.notification('customer', orderId, 4));
    await ref.update({ 'readBy.customer': new Date(now) });
    expect(await push(sender)).toEqual({ push: 'nobody' });
    expect(sent).toEqual([]);
  });

  test.each([
    ['since then', now + 1, 'nobody'],
    ['before', now - 1, 'sent'],
  ])('those read with all the others %s', async (_, at, outcome) => {
    const { sender } = aSender();
    const push = await notify('customer');
    await db.doc(paths.user('customer')).set({ inboxReadAt: { customer: new Date(at) } });
    expect(await push(sender)).toMatchObject({ push: outcome });
  });

  test('those moved from a guest’s inbox', async () => {
    const { sender, sent } = aSender();
    expect(await (await notify('customer', { adopted: true }))(sender)).toEqual({ push: 'old' });
    expect(sent).toEqual([]);
  });

  test.each(['order', 'notification'])('those whose %s is gone', async (what) => {
    const { sender } = aSender();
    const push = await notify('customer');
    const path =
      what === 'order' ? paths.order(orderId) : paths.notification('customer', orderId, 4);
    await db.doc(path).delete();
    expect(await push(sender)).toEqual({ push: 'overtaken' });
  });
});

/** Each step: the order moves on, or the event of one of its moves is delivered (again). */
const story = fc.array(fc.record({ pick: fc.nat(999), moves: fc.boolean() }), {
  minLength: 10,
  maxLength: 30,
});

test(`events twice, late and in any order ring once each, and never backwards (seed ${seed})`, async () => {
  const counts = { moves: 0, deliveries: 0, rings: 0 };
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      await clear(quietProject);
      await aDevice('customer', 'phone');
      const { sender, sent } = aSender();
      const events: ((sender: PushSender) => Promise<unknown>)[] = [];
      const moveOn = async () => {
        const version = events.length + 1;
        await db.doc(paths.order(orderId)).set(anOrder({ status: 'ready', version }));
        events.push(await notify('customer', { version }));
      };
      await moveOn();
      for (const { pick, moves } of steps) {
        if (moves) await moveOn();
        else await events[pick % events.length]?.(sender);
      }
      await events.at(-1)?.(sender);
      const rings = sent.map(({ data }) => Number(data.version));
      expect(rings).toEqual([...new Set(rings)].sort((one, other) => one - other));
      expect(rings.at(-1)).toBe(events.length);
      counts.moves += events.length;
      counts.deliveries += steps.filter(({ moves }) => !moves).length + 1;
      counts.rings += rings.length;
    }),
    { numRuns: 25, seed },
  );
  console.log(`push: ${JSON.stringify(counts)}`);
});

describe('what a device wants', () => {
  const alertsOf = (changes: object) => {
    const { kinds, quietHours } = defaultDeviceAlerts;
    return { alerts: { kinds, quietHours, ...changes } };
  };

  test('a kind that is off does not alert there', async () => {
    await aDevice('customer', 'phone');
    const kinds = { ...defaultDeviceAlerts.kinds, customer: ['trouble'] };
    await aDevice('customer', 'tablet', alertsOf({ kinds }));
    const { sender, tokens } = aSender();
    await (await notify('customer'))(sender);
    expect(tokens()).toEqual(['phone']);
  });

  test('quiet hours use the device’s time zone', async () => {
    // It's noon in London, and nine in the evening in Tokyo.
    const night = alertsOf({ quietHours: { from: '21:00', until: '07:00' } });
    await aDevice('customer', 'london', { ...night, timeZone: 'Europe/London' });
    await aDevice('customer', 'tokyo', { ...night, timeZone: 'Asia/Tokyo' });
    const { sender, tokens } = aSender();
    await (await notify('customer'))(sender);
    expect(tokens()).toEqual(['london']);
  });
});

describe('an inbox of the staff', () => {
  const created = {
    version: 4,
    audience: 'admin',
    data: { from: 'placed', to: 'pending' },
  } as const;

  beforeEach(async () => {
    await db.doc(paths.user('ann')).set({ role: 'admin' });
    await db.doc(paths.user('ben')).set({ role: 'admin' });
    await db.doc(paths.user('kim')).set({ role: 'kitchen' });
    for (const uid of ['ann', 'ben', 'kim', 'customer']) await aDevice(uid, `${uid}-phone`);
  });

  test('alerts everyone who currently has the role', async () => {
    const { sender, tokens, sent } = aSender();
    const push = await notify('admin', created);
    await db.doc(paths.user('ben')).update({ role: null });
    expect(await push(sender)).toMatchObject({ push: 'sent', sent: 1 });
    expect(tokens()).toEqual(['ann-phone']);
    expect(sent[0]?.data).toMatchObject({ uid: 'ann', url: `/admin/orders/${orderId}` });
  });

  test('alerts managers to what admins learn', async () => {
    await db.doc(paths.user('ben')).update({ role: 'manager' });
    const { sender, tokens } = aSender();
    await (await notify('admin', created))(sender);
    expect(tokens()).toEqual(['ann-phone', 'ben-phone']);
  });

  test('does not alert the person who made the move or has read it', async () => {
    const { sender, tokens } = aSender();
    await (await notify('admin', { ...created, by: 'ann' }))(sender);
    expect(tokens()).toEqual(['ben-phone']);
    const second = await notify('kitchen', {
      ...created,
      audience: 'kitchen',
      readBy: { kim: new Date(now) },
    });
    expect(await second(sender)).toEqual({ push: 'nobody' });
  });
});

describe('couriers', () => {
  const news = { audience: 'courier', data: { from: null, to: null } } as const;
  const offer = { ...news, type: 'offer' } as const;

  beforeEach(async () => {
    for (const [uid, onDuty] of [
      ['cora', true],
      ['kofi', true],
      ['off-duty', false],
    ] as const) {
      await db.doc(paths.user(uid)).set({ role: 'courier' });
      await db.doc(paths.courier(uid)).set({ name: uid, onDuty });
      await aDevice(uid, `phone-of-${uid}`);
    }
    // On duty when the role was taken.
    await db.doc(paths.courier('former')).set({ name: 'Former', onDuty: true });
    await aDevice('former', 'phone-of-former');
  });

  const store = (overrides: Parameters<typeof aDelivery>[0]) =>
    db.doc(paths.order(orderId)).set(aDelivery({ status: 'ready', version: 4, ...overrides }));

  test('on duty are alerted to an offer, and not who gave it back', async () => {
    await store({});
    const { sender, tokens } = aSender();
    await (await notify('courier', { ...offer, by: 'kofi' }))(sender);
    expect(tokens()).toEqual(['phone-of-cora']);
  });

  test.each<[string, 'offer' | 'assigned' | 'unassigned' | 'contact-changed', string, object]>([
    ['an offer that was taken', 'offer', 'courier', { courierId: 'kofi' }],
    ['an offer that is no longer ready', 'offer', 'courier', { status: 'preparing' }],
    ['an assignment that was taken back', 'assigned', 'cora', { courierId: null }],
    [
      'an assignment of a closed order',
      'assigned',
      'cora',
      { courierId: 'cora', status: 'completed' },
    ],
    ['a delivery that is theirs again', 'unassigned', 'cora', { courierId: 'cora' }],
    ['a new address of what another brings', 'contact-changed', 'cora', { courierId: 'kofi' }],
  ])('are not alerted to %s', async (_, type, inbox, order) => {
    await store(order);
    const { sender } = aSender();
    expect(await (await notify(inbox, { ...news, type }))(sender)).toEqual({ push: 'overtaken' });
  });

  test('are alerted to what is theirs, whatever the order’s version is by now', async () => {
    await store({ courierId: 'cora', version: 7 });
    const { sender, sent } = aSender();
    await (await notify('cora', { ...news, type: 'assigned' }))(sender);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      token: 'phone-of-cora',
      topic: `ride-${orderId}`,
      data: { tag: `ride-${orderId}`, orderId: `ride-${orderId}`, version: String(now) },
    });
  });
});

describe('when sending fails', () => {
  test('a device that is gone is removed, and the others stay', async () => {
    const gone = await aDevice('customer', 'gone');
    const there = await aDevice('customer', 'there');
    const busy = await aDevice('customer', 'busy');
    const answers: Record<string, PushResult> = { gone: 'gone', busy: 'failed' };
    const { sender } = aSender((token) => answers[token] ?? 'sent');
    expect(await (await notify('customer'))(sender)).toEqual({
      push: 'sent',
      sent: 1,
      gone: 1,
      failed: 1,
    });
    expect(await read(db, gone)).toBeNull();
    expect(await read(db, there)).not.toBeNull();
    expect(await read(db, busy)).not.toBeNull();
  });

  test('a device that got a new token meanwhile stays', async () => {
    const path = await aDevice('customer', 'phone');
    const sender: PushSender = {
      async send() {
        await db.doc(path).update({ token: 'new' });
        return ['gone'];
      },
    };
    await (await notify('customer'))(sender);
    expect(await read(db, path)).toMatchObject({ token: 'new' });
  });

  test('completely, the event is retried, and then alerts once', async () => {
    await aDevice('customer', 'phone');
    const push = await notify('customer');
    const down: PushSender = {
      send: () => Promise.reject(new FirelineError('unavailable', 'Not now.')),
    };
    await expect(push(down)).rejects.toMatchObject({ code: 'unavailable' });
    const { sender, tokens } = aSender();
    expect(await push(sender)).toMatchObject({ push: 'sent' });
    expect(await push(sender)).toEqual({ push: 'sent-before' });
    expect(tokens()).toEqual(['phone']);
  });
});

test('a device not seen for two months is removed, and others stay', async () => {
  const context = { db, now: () => now };
  const seen = (at: number) => ({ lastSeenAt: Timestamp.fromMillis(at) });
  const gone = await aDevice('customer', 'gone', seen(now - deviceForgottenAfterMs - 1));
  const quiet = await aDevice('customer', 'quiet', seen(now - deviceForgottenAfterMs + 1));
  expect(await forgetDevices(context)).toBe(1);
  expect(await read(db, gone)).toBeNull();
  expect(await read(db, quiet)).not.toBeNull();
  expect(await forgetDevices(context)).toBe(0);
});

test('a person keeps as many devices as get push messages, the ones seen last', async () => {
  const ids = Array.from({ length: devicesPerUser + 3 }, (_, index) => `device-${index}`);
  for (const [index, id] of ids.entries()) {
    await aDevice('collector', id, { lastSeenAt: Timestamp.fromMillis(now - index) });
  }
  await aDevice('another', 'device-0');
  expect(await limitDevices(db, 'collector')).toBe(3);
  const { docs } = await db.collection(paths.devices('collector')).get();
  expect(docs.map(({ id }) => id).sort()).toEqual(ids.slice(0, devicesPerUser).sort());
  expect(await read(db, paths.device('another', 'device-0'))).not.toBeNull();
  expect(await limitDevices(db, 'collector')).toBe(0);
});

test('surplus devices are removed right after they are created', async () => {
  const live = dbOf(liveProject);
  const uid = `collector-${orderId}`;
  const { kinds, quietHours } = defaultDeviceAlerts;
  const device = { platform: 'Chrome', alerts: { kinds, quietHours }, timeZone: 'UTC' };
  for (let index = 0; index < devicesPerUser + 2; index += 1) {
    const lastSeenAt = Timestamp.fromMillis(now + index);
    await live.doc(paths.device(uid, `d${index}`)).set({ ...device, token: 't', lastSeenAt });
  }
  const devices = live.collection(paths.devices(uid));
  await eventually('the bound', async () => (await devices.get()).size === devicesPerUser);
  expect((await devices.doc('d0').get()).exists).toBe(false);
  await live.recursiveDelete(devices);
});
