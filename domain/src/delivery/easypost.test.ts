import { expect, test } from 'vitest';
import { easyPostEvent } from '../testing/easypost-event.ts';
import { readEasyPostEvent } from './easypost.ts';
import { shownCheckpoints } from './schema.ts';

const withResult = (changes: object) => ({
  ...easyPostEvent,
  result: { ...easyPostEvent.result, ...changes },
});
const [scan] = easyPostEvent.result.tracking_details;
const scansAt = (...times: readonly string[]) =>
  withResult({ tracking_details: times.map((datetime) => ({ ...scan, datetime })) });

test('an event is an update with every scan, at the carrier’s times', () => {
  const event = readEasyPostEvent(easyPostEvent);
  expect(event?.createdAt).toBe(Date.parse(easyPostEvent.created_at));
  expect(event?.update).toMatchObject({
    messageId: easyPostEvent.id,
    orderId: '',
    orderNumber: '',
    trackingNumber: '1Z999AA10123456784',
    carrier: 'UPS',
    isHistory: true,
    checkpoints: [
      {
        place: '',
        status: 'label_created',
        text: 'Label created, not yet in the system',
        at: Date.parse('2026-01-05T12:10:00Z'),
      },
      { place: 'Brooklyn, NY', status: 'in_transit', text: 'Origin scan' },
      { place: 'Edison Twp, NJ', at: Date.parse('2026-01-06T08:58:20Z') },
    ],
  });
});

test('a scan has the same key in every event', () => {
  const later = { ...easyPostEvent, id: 'evt_2', created_at: '2026-01-06T10:00:00Z' };
  const keys = (body: object) =>
    readEasyPostEvent(body)?.update.checkpoints.map(({ key }) => key) ?? [];
  expect(keys(later)).toEqual(keys(easyPostEvent));
  expect(new Set(keys(easyPostEvent)).size).toBe(easyPostEvent.result.tracking_details.length);
});

test('scans are in the order of their times, and at most as many as are shown', () => {
  const times = Array.from({ length: shownCheckpoints + 5 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 5, 0, index)).toISOString(),
  );
  const checkpoints = readEasyPostEvent(scansAt(...times.toReversed()))?.update.checkpoints ?? [];
  expect(checkpoints.map(({ at }) => new Date(at).toISOString())).toEqual(
    times.slice(-shownCheckpoints),
  );
});

test('long texts are shortened', () => {
  const long = { ...scan, message: '🚚'.repeat(500), tracking_location: { city: 'X'.repeat(500) } };
  const event = readEasyPostEvent(withResult({ tracking_details: [long] }));
  const [checkpoint] = event?.update.checkpoints ?? [];
  expect([...(checkpoint?.text ?? '')]).toHaveLength(200);
  expect(checkpoint?.place).toHaveLength(80);
});

test('a carrier’s account name becomes its usual name', () => {
  expect(readEasyPostEvent(withResult({ carrier: 'DHLExpress' }))?.update.carrier).toBe('DHL');
});

test('events about other things are none', () => {
  expect(readEasyPostEvent({ description: 'batch.created', id: 'evt_3' })).toBeNull();
});

test.each([
  ['no description', {}],
  ['no ID', { ...easyPostEvent, id: '' }],
  ['no tracking code', withResult({ tracking_code: ' ' })],
  ['a scan without a time', withResult({ tracking_details: [{ ...scan, datetime: null }] })],
])('%s is an error', (_, body) => {
  expect(() => readEasyPostEvent(body)).toThrow();
});
