/**
 * What the service worker makes of a push message, and of a tap on what it has shown. It shows its own
 * words from the message's data, for whom the message is and for nobody else who uses the browser by
 * now; an order has one notification, which only ever becomes newer; and nothing pops up while the app
 * is before the person's eyes, because it tells them itself.
 */
import { type PushData, pushDataSchema } from '@fireline/domain/inbox/push-text';
import { safeParse } from 'valibot';
import type { PushStore } from '#platform/push/push-record.ts';

/** A notification that is on the screen of the device. */
export interface ShownNotification {
  readonly tag: string;
  readonly data: unknown;
}

/** A page of the app. */
export interface AppWindow {
  readonly url: string;
  readonly isVisible: boolean;
  focus(): Promise<unknown>;
}

/** The browser, as far as the worker needs it. */
export interface WorkerBrowser {
  readonly store: PushStore;
  windows(): Promise<readonly AppWindow[]>;
  open(url: string): Promise<unknown>;
  shown(tag: string): Promise<readonly ShownNotification[]>;
  show(title: string, options: NotificationOptions & { renotify?: boolean }): Promise<void>;
  /** Push messages end for this browser. */
  unsubscribe(): Promise<unknown>;
}

export type PushEnd = 'shown' | 'not-ours' | 'for-another' | 'on-screen' | 'outdated';

/** How many orders are remembered. */
const remembered = 50;

/** `payload` is the message as Firebase Cloud Messaging delivers it. */
export async function showPush(browser: WorkerBrowser, payload: unknown): Promise<PushEnd> {
  const data = pushDataIn(payload);
  if (data === null) return 'not-ours';
  const owner = await browser.store.readRecord();
  if (owner?.uid !== data.uid) {
    // Somebody signed out while there was no connection: what could not be said then is done now.
    await browser.unsubscribe();
    return 'for-another';
  }
  if (!(await isNews(browser, data))) return 'outdated';
  await remember(browser.store, data);
  if ((await browser.windows()).some(({ isVisible }) => isVisible)) return 'on-screen';
  const { title, body, tag, at, priority, url, orderId, version } = data;
  await browser.show(title, {
    body,
    tag,
    renotify: true,
    requireInteraction: priority === 'high',
    icon: '/icons/icon-192.png',
    badge: '/icons/icon-192.png',
    ...{ timestamp: at },
    data: { url, orderId, version },
  });
  return 'shown';
}

/** Opens the page of a notification: where it is open already, there. */
export async function openPage(browser: WorkerBrowser, data: unknown): Promise<void> {
  const url = addressIn(data);
  const pages = await browser.windows();
  const open = pages.find((page) => pathOf(page.url) === pathOf(url));
  if (open) await open.focus();
  else await browser.open(url);
}

function pushDataIn(payload: unknown): PushData | null {
  const data = typeof payload === 'object' && payload !== null && 'data' in payload;
  const read = safeParse(pushDataSchema, data ? payload.data : null);
  return read.success ? read.output : null;
}

/** Messages overtake each other on their way: "being prepared" must not come after "ready". */
async function isNews(
  { store, shown }: WorkerBrowser,
  { orderId, version, tag }: PushData,
): Promise<boolean> {
  const known = (await store.readShown()).find(([id]) => id === orderId)?.[1] ?? -1;
  // The page may have shown it, too.
  const onScreen = (await shown(tag)).map(({ data }) => versionIn(data));
  return version > Math.max(known, ...onScreen);
}

async function remember(store: PushStore, { orderId, version }: PushData): Promise<void> {
  const others = (await store.readShown()).filter(([id]) => id !== orderId);
  await store.writeShown([...others, [orderId, version] as const].slice(-remembered));
}

function versionIn(data: unknown): number {
  const has = typeof data === 'object' && data !== null && 'version' in data;
  return has && typeof data.version === 'number' ? data.version : -1;
}

/** Only pages of the app. */
function addressIn(data: unknown): string {
  const url = typeof data === 'object' && data !== null && 'url' in data ? data.url : null;
  return typeof url === 'string' && /^\/(?!\/)/.test(url) ? url : '/';
}

function pathOf(url: string): string {
  return new URL(url, 'https://app.invalid').pathname;
}
