/**
 * Firestore's channels of the pages in a browser context. A page that is closed, loaded again, or
 * cut off from the network doesn't end them, and both emulators keep them for minutes, with all
 * their listeners: hidane runs their queries again after each write, and the official emulator
 * keeps sending to one that it gave up after 10,000 messages, for as long as it runs. So a story
 * ends them.
 */
import type { BrowserContext, Page, Request, Route } from '@playwright/test';
import { answerTo } from './answer-to.ts';
import { beforeLeaving } from './before-leaving.ts';

/** How long (ms) a request that opens a channel may take; a network may swallow it. */
const openWithin = 3000;

/** The last request of each channel, by its session. */
type Requests = Map<string, URL>;

interface Channels {
  /** Of the document that the page shows, and of the next one while it loads. */
  readonly open: Requests;
  /** Those of `open` that end with the document. */
  readonly leaving: Set<string>;
  /** Those of `open` whose last request failed. A page continues with them, or with new ones. */
  readonly broken: Set<string>;
  /** Requests that open one. If the page goes before the answer, nobody knows the channel. */
  readonly opening: Set<Promise<unknown>>;
}

export class ChannelsOfPages {
  readonly #pages = new Set<Channels>();
  readonly #ending: Promise<boolean>[] = [];

  /**
   * Ends the channels of pages of `context` when they close or show another document. `isInstalled`:
   * a service worker is allowed. The browser caches nothing while requests are routed, and until the
   * service worker has the page, its files come from that cache offline.
   */
  async watch(context: BrowserContext, isInstalled: boolean): Promise<void> {
    if (process.env.FIRESTORE_ENGINE === 'official' && !isInstalled) {
      await this.#openForPages(context);
    }
    context.on('page', (page) => {
      const channels: Channels = {
        open: new Map(),
        leaving: new Set(),
        broken: new Set(),
        opening: new Set(),
      };
      this.#pages.add(channels);
      page.on('request', (request) => this.#note(request, page, channels));
      page.on('requestfailed', (request) => {
        const session = sessionOf(request);
        if (session !== null) channels.broken.add(session);
      });
      page.on('domcontentloaded', () => this.#end(channels.open, [...channels.leaving]));
      page.on('close', () => this.#end(channels.open, [...channels.open.keys()]));
      // Stories may load a page again before it has heard of the channel that it opened.
      beforeLeaving(page, () => areOpen(channels));
    });
  }

  /**
   * If someone signs in or out while a channel opens, the SDK gives it up, and nobody knows it; the
   * official emulator keeps it for good. So it's opened here, for the page, and ended if the page
   * doesn't want it any more.
   */
  async #openForPages(context: BrowserContext): Promise<void> {
    let isOffline = false;
    const setOffline = context.setOffline.bind(context);
    context.setOffline = async (offline) => {
      isOffline = offline;
      await setOffline(offline);
    };
    const given = new Map<Request, URL>();
    const givenUp = new Set<Request>();
    context.on('requestfailed', (request) => {
      givenUp.add(request);
      const channel = given.get(request);
      if (channel !== undefined) this.#ending.push(endChannel(channel));
    });
    const open = async (route: Route, request: Request): Promise<void> => {
      if (isOffline) return route.fallback();
      if (!opensChannel(request)) return route.fallback();
      const response = await answerTo(route);
      const channel = channelOf(request, await response.text());
      if (channel === null) return route.fulfill({ response });
      given.set(request, channel);
      if (givenUp.has(request)) this.#ending.push(endChannel(channel));
      await route.fulfill({ response });
    };
    // It fails with the network, or when the page has gone.
    await context.route(/\/channel\?/, (route, request) =>
      open(route, request).catch(() => route.abort().catch(() => {})),
    );
  }

  /** Before pages are closed: waits until all their channels are known. */
  async known(): Promise<void> {
    await Promise.all([...this.#pages].map(areOpen));
  }

  /** When all pages have closed: waits until all channels have ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#ending);
  }

  #note(request: Request, page: Page, channels: Channels): void {
    const { open, leaving, broken, opening } = channels;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      for (const session of open.keys()) leaving.add(session);
    }
    if (opensChannel(request)) {
      const isOpen = openedBy(request).then((channel) => {
        if (channel !== null) this.#add(channel, channels);
        if (page.isClosed()) this.#end(open, [...open.keys()]);
        opening.delete(isOpen);
      });
      opening.add(isOpen);
    }
    const session = sessionOf(request);
    if (session === null) return;
    broken.delete(session);
    this.#add(new URL(request.url()), channels);
  }

  #add(channel: URL, { open, broken }: Channels): void {
    const session = channel.searchParams.get('SID') ?? '';
    if (!open.has(session)) {
      // Of the same kind: what the page listens to, or what it writes.
      const replaced = [...broken].filter((old) => open.get(old)?.pathname === channel.pathname);
      for (const old of replaced) broken.delete(old);
      this.#end(open, replaced);
    }
    open.set(session, channel);
  }

  #end(open: Requests, sessions: readonly string[]): void {
    for (const session of sessions) {
      const request = open.get(session);
      open.delete(session);
      if (request !== undefined) this.#ending.push(endChannel(request));
    }
  }
}

async function areOpen({ opening }: Channels): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, openWithin);
  });
  await Promise.race([Promise.all(opening), late]);
  clearTimeout(timer);
}

function opensChannel(request: Request): boolean {
  return request.method() === 'POST' && isOfChannel(request) && sessionOf(request) === null;
}

function isOfChannel(request: Request): boolean {
  return request.url().includes('/channel?');
}

/** Null if it isn't for a channel, or opens one. */
export function sessionOf(request: Request): string | null {
  return isOfChannel(request) ? new URL(request.url()).searchParams.get('SID') : null;
}

/** The address of the new channel; null if it wasn't opened, or nobody heard the answer. */
async function openedBy(request: Request): Promise<URL | null> {
  try {
    return channelOf(request, (await (await request.response())?.text()) ?? '');
  } catch {
    return null;
  }
}

/** The address of the channel that `request` has opened, if the emulator's answer names it. */
function channelOf(request: Request, answer: string): URL | null {
  const session = /"c","([^"]+)"/.exec(answer)?.[1];
  if (session === undefined) return null;
  const channel = new URL(request.url());
  channel.searchParams.set('SID', session);
  return channel;
}

/** Ends the channel that `request` was for; resolves to whether it was still there. */
export async function endChannel(request: URL): Promise<boolean> {
  // Straight to the emulator: what was between it and the page may be gone.
  const url = new URL(
    request.pathname + request.search,
    `http://${process.env.FIRESTORE_EMULATOR_HOST}`,
  );
  for (const name of ['AID', 'CI', 't']) url.searchParams.delete(name);
  url.searchParams.set('RID', '1000000');
  url.searchParams.set('TYPE', 'terminate');
  const end = () => fetch(url, { method: 'POST' });
  // The emulator may be closing the connection that this goes through; the next one is a new one.
  const response = await end().catch(end);
  await response.arrayBuffer();
  return response.ok;
}
