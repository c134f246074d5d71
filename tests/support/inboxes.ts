/** People of their own for tests of the inbox, and what is put into inboxes. */
import { randomUUID } from 'node:crypto';
import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import { aNotification } from '@fireline/domain/testing/stored';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { anOrderId, authOf, dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';
import type { Visitors } from './browser.ts';
import type { Account } from './sessions.ts';

const db = () => dbOf(liveProject);
const people: Person[] = [];
const put: string[] = [];

type Person = Account;

const password = 'fireline';

/** A customer whom nobody else writes to. */
export async function newPerson(): Promise<Person> {
  const email = `${randomUUID()}@fireline.test`;
  const { uid } = await authOf(liveProject).createUser({ email, password });
  people.push({ uid, email, password });
  afterwards(forgetInboxes);
  return { uid, email, password };
}

/** Opens the app at `path`, signed in as `person`, on a device of its own. */
export async function enterAs(
  visitors: Visitors,
  { email }: Person,
  path: string,
  context: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visitors.enter('/sign-in', {
    context: { reducedMotion: 'reduce', ...context },
  });
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === path);
  return page;
}

export interface PutNotification {
  readonly path: string;
  readonly orderId: string;
  readonly label: string;
  readonly title: string;
}

type Overrides = Parameters<typeof aNotification>[0] & { readonly minutesAgo?: number };

/** Puts a notification into `inbox` as functions do, of an order that nobody has. */
export async function notify(inbox: string, overrides: Overrides = {}): Promise<PutNotification> {
  const [one] = await notifyAll(inbox, [overrides]);
  if (!one) throw new Error('There is always one.');
  return one;
}

/** Puts all of them there in one batch, so that they come together. */
export async function notifyAll(
  inbox: string,
  list: readonly Overrides[],
): Promise<readonly PutNotification[]> {
  const batch = db().batch();
  const all = list.map(({ minutesAgo = 0, ...overrides }) => {
    const orderId = overrides.orderId ?? anOrderId();
    const version = overrides.version ?? 3;
    const title = overrides.title ?? `Order ${orderLabel(orderId)} is being prepared`;
    const path = paths.notification(inbox, orderId, version);
    batch.set(db().doc(path), {
      ...aNotification({
        message: 'The kitchen has started.',
        data: { from: 'confirmed', to: 'preparing' },
        createdAt: new Date(Date.now() - minutesAgo * 60_000),
        expiresAt: new Date(Date.now() + 86_400_000),
        ...overrides,
      }),
      orderId,
      version,
      title,
    });
    return { path, orderId, label: orderLabel(orderId), title };
  });
  await batch.commit();
  put.push(...all.map(({ path }) => path));
  afterwards(forgetInboxes);
  return all;
}

/** Removes what the test made; to be called after each. */
export async function forgetInboxes(): Promise<void> {
  const batch = db().batch();
  for (const path of put.splice(0)) batch.delete(db().doc(path));
  const gone = people.splice(0);
  for (const { uid } of gone) batch.delete(db().doc(paths.user(uid)));
  await batch.commit();
  if (gone.length > 0) await authOf(liveProject).deleteUsers(gone.map(({ uid }) => uid));
}

/** The bell in the header, once it says that so much is unread (none: 0); also behind its panel. */
export async function bellSays(page: Page, unread: number | string): Promise<Locator> {
  const name = unread === 0 ? 'Inbox' : `Inbox, ${unread} unread`;
  const bell = page.locator(`[data-inbox][aria-label="${name}"]`);
  await bell.waitFor();
  return bell;
}

/** Opens the inbox and waits for what is in it. */
export async function openInbox(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Inbox/ }).click();
  const panel = page.getByRole('dialog', { name: 'Inbox' });
  await panel.waitFor();
  return panel;
}

export function toasts(page: Page): Locator {
  return page.locator('[data-sonner-toast]');
}

/** The inbox listens and has its first answer: what comes from now on is news. */
export async function inboxIsLive(page: Page): Promise<void> {
  await page.locator('[data-inbox="live"]').waitFor();
}
