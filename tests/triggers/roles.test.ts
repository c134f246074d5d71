/**
 * What functions do for whom: the tables in `domain/src/access`.
 * `tests/rules/roles.test.ts` walks it for what clients read and write themselves.
 */
import { readdir, readFile } from 'node:fs/promises';
import { may, type Permission } from '@fireline/domain/access/permissions';
import { type StaffRole, staffRoles, workRoles } from '@fireline/domain/access/staff-roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, anAccount, call, removeAccounts } from './calls.ts';

const people = new Map<StaffRole, Account>();

beforeAll(async () => {
  for (const role of staffRoles) people.set(role, await anAccount(`works-as-${role}`, role));
});
afterAll(removeAccounts);

/** Whether the call is refused because of who makes it: nothing can be done with its input. */
async function isRefused(role: StaffRole, name: string, data: object): Promise<boolean> {
  const idToken = people.get(role)?.idToken;
  const { error } = await call(name, data, idToken === undefined ? {} : { idToken });
  return Object(error?.details).code === 'not-allowed';
}

const limited = [
  ['setRole', 'manageStaff', { uid: 'nobody-at-all', role: null }],
  ['inviteStaff', 'manageStaff', { email: 'not an address', name: '', role: 'admin' }],
  ['pairScreen', 'manageStaff', { code: 'x', name: 'Wall' }],
  ['removeSecondFactor', 'manageStaff', { uid: 'nobody-at-all' }],
  ['eraseCustomer', 'erase', { uid: '' }],
] as const satisfies readonly (readonly [string, Permission, object])[];

const aRefund = {
  orderId: 'zzzzzzzzzzzzzzzzzzzz',
  refundId: 'a-refund',
  method: 'cash',
  amount: 1,
  reason: 'Cold.',
  lines: {},
};

const aChange = {
  orderId: 'zzzzzzzzzzzzzzzzzzzz',
  changeId: 'a-change',
  version: 1,
  lines: { '01': 1 },
  added: [],
  reason: 'Sold out.',
  consent: null,
  total: 100,
};

const adminsWork = [
  ['searchOrders', {}],
  ['changeOrder', aChange],
  ['withdrawChange', { orderId: aChange.orderId, changeId: 'a-change' }],
  ['rollUpInsights', {}],
  ['takeOrder', {}],
  ['repeatDeadLetter', {}],
  ['refundOrder', aRefund],
  ['reportDay', {}],
  ['closeDay', {}],
  ['reopenDay', {}],
  ['messageCustomers', {}],
  ['exportAccount', { uid: 'nobody-at-all' }],
] as const satisfies readonly (readonly [string, object])[];

/** Those that go by whose order or account it is, or by a code, and have tests of their own. */
const notByRole = [
  'adoptGuestOrders',
  'answerChange',
  'checkDiscountCode',
  'closeRequest',
  'deleteAccount',
  'enterPin',
  'findOrder',
  'finishPairing',
  'payOnline',
  // On the emulators, everyone reads it.
  'readOutbox',
  'renewTrackingLink',
  'requestChange',
  // Whoever took the payment corrects it, for a while.
  'reversePayment',
  'revokeTrackingLink',
  // Staff set their own.
  'setPin',
  'signOutEverywhere',
  'startPairing',
  'stopMails',
];

test('every callable is here', async () => {
  const folder = new URL('../../functions/src/triggers/', import.meta.url);
  const files = await readdir(folder);
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const callables = sources.flatMap(
    (source) => /export const (\w+) = onCall\(/.exec(source)?.[1] ?? [],
  );
  const here = [...[...limited, ...adminsWork].map(([name]) => name), ...notByRole];
  expect(here.sort()).toEqual(callables.sort());
});

describe.each(staffRoles)('%s', (role) => {
  test.each(limited)('%s', async (name, permission, data) => {
    expect(await isRefused(role, name, data)).toBe(!may(role, permission));
  });

  test.each(adminsWork)('%s', async (name, data) => {
    expect(await isRefused(role, name, data)).toBe(workRoles[role] !== 'admin');
  });
});
