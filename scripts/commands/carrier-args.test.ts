import { readCarrierUpdate } from '@fireline/domain/delivery/carrier-update';
import { expect, test } from 'vitest';
import { parseCarrierArgs } from './carrier-args.ts';

const now = Date.parse('2026-05-20T12:00:00Z');
/** As it arrives: what is undefined isn't sent. */
const sent = (args: readonly string[]) =>
  readCarrierUpdate(JSON.parse(JSON.stringify(parseCarrierArgs(args, now).payload)), 'msg_1');

test('the arguments are an update that Fireline takes', () => {
  expect(
    sent(['#7F3KQ2ZD', '--place', 'Depot North', '--text', 'Sorted.', '--carrier', 'DHL']),
  ).toMatchObject({
    orderNumber: '7F3KQ2ZD',
    carrier: 'DHL',
    checkpoints: [{ place: 'Depot North', text: 'Sorted.', status: null, at: now }],
  });
});

test('with the carrier’s own time', () => {
  expect(
    sent(['7F3KQ2ZD', '--status', 'delivered', '--at', '2026-05-20T11:00:00Z'])?.checkpoints,
  ).toMatchObject([{ status: 'delivered', at: now - 3_600_000 }]);
});

test.each([
  ['no order', []],
  ['two orders', ['7F3KQ2ZD', '8F3KQ2ZD']],
  ['an unknown option', ['7F3KQ2ZD', '--where', 'here']],
  ['no time', ['7F3KQ2ZD', '--at', 'noon']],
])('%s is refused with how to call it', (_, args) => {
  expect(() => parseCarrierArgs(args, now)).toThrow('npm run carrier --');
});
