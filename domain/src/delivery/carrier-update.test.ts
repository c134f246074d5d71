import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { textsIn } from '../texts/all-texts.ts';
import { languages } from '../texts/language.ts';
import { carrierStatuses, checkpointWords, readCarrierUpdate } from './carrier-update.ts';

const read = (data: unknown, timestamp = '2026-05-20T12:04:00+02:00') =>
  readCarrierUpdate({ type: 'delivery.updated', timestamp, data }, 'msg_1');

test('a checkpoint with everything, at its instant', () => {
  expect(
    read({
      orderNumber: ' #7f3kq2zd ',
      trackingNumber: '1Z 999 AA1',
      carrier: 'UPS',
      status: 'in_transit',
      place: ' Depot North ',
      text: 'Sorted.',
    }),
  ).toEqual({
    messageId: 'msg_1',
    orderId: '',
    orderNumber: '7F3KQ2ZD',
    trackingNumber: '1Z999AA1',
    carrier: 'UPS',
    checkpoints: [
      {
        key: 'msg_1',
        status: 'in_transit',
        place: 'Depot North',
        text: 'Sorted.',
        at: Date.parse('2026-05-20T10:04:00Z'),
      },
    ],
    isHistory: false,
  });
});

test('nulls are the same as missing parts', () => {
  const nulls = { orderId: null, carrier: null, place: null, text: null, status: 'delivered' };
  expect(read({ trackingNumber: 'A1', ...nulls })?.checkpoints).toMatchObject([
    { place: '', text: '', status: 'delivered' },
  ]);
});

test('only a carrier and a number are no checkpoint', () => {
  expect(read({ orderId: 'x', carrier: 'DHL', trackingNumber: 'A1' })?.checkpoints).toEqual([]);
});

test('other types of events are none', () => {
  expect(readCarrierUpdate({ type: 'parcel.weighed' }, 'msg_1')).toBeNull();
});

describe('refused with the field', () => {
  test.each<[string, object]>([
    ['no order', { place: 'Depot' }],
    ['text without place or status', { trackingNumber: 'A1', text: 'Sorted.' }],
    ['nothing to record', { orderNumber: '7F3KQ2ZD' }],
    ['an unknown status', { trackingNumber: 'A1', status: 'lost' }],
    ['too long a place', { trackingNumber: 'A1', place: 'x'.repeat(limits.checkpointPlace + 1) }],
    ['too long a text', { trackingNumber: 'A1', place: 'x', text: 'x'.repeat(201) }],
    ['a number instead of a text', { trackingNumber: 1 }],
  ])('%s', (_, data) => {
    expect(() => read(data)).toThrow(/^data/);
  });

  test.each(['2026-05-20T12:04:00', 'yesterday', '', '2026-13-01T00:00:00Z'])(
    'the timestamp “%s”',
    (timestamp) => {
      expect(() => read({ trackingNumber: 'A1', place: 'Depot' }, timestamp)).toThrow(/^timestamp/);
    },
  );

  test.each([null, [], 'text', {}])('the body %j', (body) => {
    expect(() => readCarrierUpdate(body, 'msg_1')).toThrow();
  });
});

describe('words of a checkpoint', () => {
  const says = textsIn('en').carrierUpdates;
  const words = (place: string, text: string, status: 'delivered' | null) =>
    checkpointWords({ place, text, status }, says);

  test('the place and the details', () => {
    expect(words('Depot', 'Sorted.', 'delivered')).toEqual({ place: 'Depot', text: 'Sorted.' });
  });

  test('the status stands in for either', () => {
    expect(words('', 'Signed by Ann.', 'delivered')).toEqual({
      place: says.delivered,
      text: 'Signed by Ann.',
    });
    expect(words('Depot', '', 'delivered')).toEqual({ place: 'Depot', text: says.delivered });
    expect(words('', 'Customs', null)).toEqual({ place: says.update, text: 'Customs' });
  });

  test.each(languages)('every status fits into a place in %s', (language) => {
    const texts = textsIn(language).carrierUpdates;
    for (const status of carrierStatuses) {
      expect([...texts[status]].length).toBeLessThanOrEqual(limits.checkpointPlace);
    }
  });
});
