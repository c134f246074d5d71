/** How long changes took to arrive: everyone reports for themselves, once a minute; admins read. */

import { latencyReportLifetimeMs } from '@fireline/domain/insights/latency-report';
import { latencyReportsQuery } from '@fireline/domain/insights/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { minutesIn } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, actorNames, uidOf, without, workRoleOf } from '../support/actors.ts';
import { allowed, before, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const signedIn = actorNames.filter((actor) => actor !== 'nobody');
const thisMinute = () => Math.floor(Date.now() / minute);

function aReport(actor: ActorName, overrides: object = {}) {
  return {
    uid: uidOf(actor) ?? 'nobody',
    surface: workRoleOf(actor) ?? 'customer',
    latencies: [0, 42, 600_000],
    at: serverTimestamp(),
    expiresAt: Timestamp.fromMillis(Date.now() + latencyReportLifetimeMs),
    ...overrides,
  };
}

const pathOf = (actor: ActorName, at = thisMinute()) =>
  paths.latencyReport(uidOf(actor) ?? 'nobody', at);
const write = (actor: ActorName, overrides: object = {}, path = pathOf(actor)) =>
  rules.set(actor, path, aReport(actor, overrides));

describe.each(signedIn.filter((actor) => !actor.includes('other')))('%s', (actor) => {
  test('reports for this minute, but only once', async () => {
    const path = pathOf(actor);
    await allowed(write(actor, {}, path));
    await refused(write(actor, {}, path));
  });
});

test('a report may be empty, full, or for the previous minute', async () => {
  await allowed(write('customer', { latencies: [] }));
  await allowed(write('kitchen', { latencies: Array(limits.latenciesPerReport).fill(7) }));
  const current = thisMinute();
  const end = (current + 1) * minute;
  await before(end, allowed(write('admin', {}, pathOf('admin', current - 1))));
});

test('a report without signing in is refused', async () => {
  await refused(write('nobody'));
});

test.each([
  ['too many latencies', { latencies: Array(limits.latenciesPerReport + 1).fill(7) }],
  ['a latency below zero', { latencies: [-1] }],
  ['a latency above ten minutes', { latencies: [600_001] }],
  ['a latency that is no whole number', { latencies: [1.5] }],
  ['a latency as a text', { latencies: ['7'] }],
  ['a text between latencies', { latencies: [7, '8', 9] }],
  ['a list in the list', { latencies: [{ 0: 7 }] }],
  ['no list', { latencies: 7 }],
  ['another’s uid', { uid: 'somebody' }],
  ['a role that they do not have', { surface: 'kitchen' }],
  ['another time', { at: minutesIn(1) }],
  ['too short a life', { expiresAt: Timestamp.fromMillis(Date.now() + hour) }],
  [
    'too long a life',
    { expiresAt: Timestamp.fromMillis(Date.now() + 2 * latencyReportLifetimeMs) },
  ],
  ['one more field', { more: true }],
])('customer cannot report %s', async (_, overrides) => {
  await refused(write('customer', overrides));
});

test('customer cannot report for another minute, nor under another’s id', async () => {
  await refused(write('customer', {}, pathOf('customer', thisMinute() + 9)));
  await refused(write('customer', {}, pathOf('customer', thisMinute() - 3)));
  await refused(write('customer', {}, pathOf('kitchen')));
  await refused(write('customer', {}, `${paths.latencyReports}/more`));
});

test('nobody reports under the former path, and nobody lists what expires there', async () => {
  const path = `${paths.formerLatencyReports}/${pathOf('customer').split('/')[1]}`;
  await refused(write('customer', {}, path));
  await rules.seed({ [path]: aReport('customer', { at: new Date() }) });
  const spec = latencyReportsQuery({ from: 0, to: Date.now() + minute }, 100);
  await refused(rules.ids('admin', { ...spec, collection: paths.formerLatencyReports }));
});

test('admin lists them, and nobody else does', async () => {
  const path = pathOf('customer');
  await rules.seed({ [path]: aReport('customer', { at: new Date() }) });
  const spec = latencyReportsQuery({ from: 0, to: Date.now() + minute }, 100);
  expect(await allowed(rules.ids('admin', spec))).toHaveLength(1);
  await refused(rules.ids('admin', { ...spec, limit: limits.listSize + 1 }));
  for (const actor of without('seeFigures')) {
    await refused(rules.ids(actor, spec));
  }
});

test('no actor reads, changes, or removes one', async () => {
  const path = pathOf('customer');
  await rules.seed({ [path]: aReport('customer', { at: new Date() }) });
  for (const actor of actorNames) {
    await refused(rules.get(actor, path));
    await refused(rules.update(actor, path, { latencies: [] }));
    await refused(rules.remove(actor, path));
  }
});
