import { courierForgottenAfter } from '@fireline/domain/delivery/courier-schema';
import { paths } from '@fireline/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, test } from 'vitest';
import { forgetCouriers } from '../../functions/src/couriers/forget-couriers.ts';
import { clear, dbOf, quietProject } from '../support/admin.ts';

const db = dbOf(quietProject);
const now = Date.UTC(2026, 10, 21, 12);
const uids = async () => (await db.collection(paths.couriers).get()).docs.map(({ id }) => id);

beforeEach(() => clear(quietProject));

test('a courier is forgotten a day after they were last seen, and others stay', async () => {
  const seen = (uid: string, at: number) =>
    db.doc(paths.courier(uid)).set({ onDuty: true, lastSeenAt: Timestamp.fromMillis(at) });
  await seen('gone', now - courierForgottenAfter - 1);
  await seen('quiet', now - courierForgottenAfter + 1);
  await seen('there', now);
  expect(await forgetCouriers({ db, now: () => now })).toBe(1);
  expect(await uids()).toEqual(['quiet', 'there']);
});
