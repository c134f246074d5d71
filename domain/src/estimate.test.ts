import { expect, test } from 'vitest';
import { estimateFor } from './estimate.ts';

const now = 1_800_000_000_000;
const minutes = 60_000;

test.each([
  { what: 'a pickup', type: 'pickup', prep: 12, busy: 0, asked: null, from: 12 },
  { what: 'a pickup in a busy kitchen', type: 'pickup', prep: 12, busy: 15, asked: null, from: 27 },
  { what: 'a delivery', type: 'delivery', prep: 12, busy: 0, asked: null, from: 32 },
  { what: 'a later time that can be kept', type: 'pickup', prep: 12, busy: 0, asked: 90, from: 90 },
  { what: 'a later time that is too soon', type: 'pickup', prep: 12, busy: 0, asked: 5, from: 12 },
] as const)(
  '$what is promised from $from minutes on, for ten',
  ({ type, prep, busy, asked, from }) => {
    const requestedFor = asked === null ? null : now + asked * minutes;
    const order = { fulfilment: { type, requestedFor } };
    expect(estimateFor(order, { prepMinutes: prep, busyMinutes: busy, now })).toEqual({
      from: now + from * minutes,
      to: now + (from + 10) * minutes,
      reason: null,
      was: null,
    });
  },
);
