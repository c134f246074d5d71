/**
 * What the service worker does with a push message, and with a tap on a notification. It shows text
 * from the message's data, only to the person the message is for and not to someone else who uses
 * the browser by now. An order has one notification, which is only ever updated to a newer one.
 * Nothing pops up while the app is visible, because the app shows the news itself; where the browser
 * insists on a notification for every message, it is silent then.
 */
import { type PushData, pushDataSchema } from '@fireline/domain/inbox/push-text';
import { safeParse } from 'valibot';
import type { PushStore } from '#platform/push/push-record.ts';

/** A notification on the device's screen. */
export interface ShownNotification {
  readonly tag: string;
  readonly data: unknown;
  close(): void;
}

/** A page of the app. */
export interface AppWindow {
  readonly url: string;
  readonly isVisible: boolean;
  focus(): Promise<unknown>;
}

/** The parts of the browser that the worker needs. */
export interface WorkerBrowser {
  readonly store: PushStore;
  windows(): Promise<readonly AppWindow[]>;
  open(url: string): Promise<unknown>;
  shown(tag: string): Promise<readonly ShownNotification[]>;
  show(title: string, options: NotificationOptions & { renotify?: boolean }): Promise<void>;
  /** Whether the browser ends a subscription whose messages show nothing, as WebKit does. */
  readonly mustShow: boolean;
  /** Ends push messages for this browser. */
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
    // Someone signed out while offline: what couldn't be sent then is done now.
    await browser.unsubscribe();
    return 'for-another';
  }
  if (!(await isNews(browser, data))) {
    if (browser.mustShow) await showBriefly(browser, data);
    return 'outdated';
  }
  await remember(browser.store, data);
  const isVisible = (await browser.windows()).some((page) => page.isVisible);
  if (isVisible && !browser.mustShow) return 'on-screen';
  await browser.show(data.title, {
    ...optionsOf(data),
    ...(isVisible
      ? { silent: true }
      : { renotify: true, requireInteraction: data.priority === 'high' }),
  });
  return isVisible ? 'on-screen' : 'shown';
}

function optionsOf({ body, tag, at, url, orderId, version }: PushData) {
  return {
    body,
    tag,
    icon: '/icons/icon-192.png',
    badge: '/icons/icon-192.png',
    ...{ timestamp: at },
    data: { url, orderId, version },
  };
}

/** Beside the order's newer notification, which stays. */
async function showBriefly(browser: WorkerBrowser, data: PushData): Promise<void> {
  const tag = `${data.tag}-outdated`;
  await browser.show(data.title, { ...optionsOf(data), tag, silent: true });
  for (const notification of await browser.shown(tag)) notification.close();
}

/** Opens a notification's page, in the tab where it's already open if there is one. */
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

/** Messages may arrive out of order: "being prepared" must not follow "ready". */
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

/** Accepts only pages of the app. */
function addressIn(data: unknown): string {
  const url = typeof data === 'object' && data !== null && 'url' in data ? data.url : null;
  return typeof url === 'string' && /^\/(?!\/)/.test(url) ? url : '/';
}

function pathOf(url: string): string {
  return new URL(url, 'https://app.invalid').pathname;
}
