import { paths } from '@fireline/domain/paths';
import { screenForgottenAfterMs } from '@fireline/domain/shop/screen';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, test } from 'vitest';
import { forgetScreens } from '../../functions/src/screens/forget-screens.ts';
import { clear, dbOf, quietProject } from '../support/admin.ts';

const db = dbOf(quietProject);
const now = Date.UTC(2026, 10, 21, 12);
const context = { db, now: () => now };
const names = async () => (await db.collection(paths.screens).get()).docs.map(({ id }) => id);

beforeEach(() => clear(quietProject));

test('a screen is removed a day after its last heartbeat, and others stay', async () => {
  const beat = (id: string, at: number) =>
    db.doc(paths.screen(id)).set({ lastBeatAt: Timestamp.fromMillis(at) });
  await beat('gone', now - screenForgottenAfterMs - 1);
  await beat('quiet', now - screenForgottenAfterMs + 1);
  await beat('there', now);
  expect(await forgetScreens(context)).toBe(1);
  expect(await names()).toEqual(['quiet', 'there']);
  expect(await forgetScreens(context)).toBe(0);
});
