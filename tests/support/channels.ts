/**
 * Firestore's channels of the pages in a browser context. A page that is closed, loaded again, or
 * cut off from the network doesn't end them, and both emulators keep them for minutes, with all
 * their listeners: hidane runs their queries again after each write, and the official emulator
 * keeps sending to one that it gave up after 10,000 messages, for as long as it runs. So a story
 * ends them.
 */
import type { BrowserContext, Page, Request } from '@playwright/test';

/** The last request of each channel, by its session. */
type Requests = Map<string, URL>;

interface Channels {
  /** Of the document that the page shows, and of the next one while it loads. */
  readonly open: Requests;
  /** Those of `open` that end with the document. */
  readonly leaving: Set<string>;
  /** Those of `open` whose last request failed. A page continues with them, or with new ones. */
  readonly broken: Set<string>;
}

export class ChannelsOfPages {
  readonly #ending: Promise<boolean>[] = [];

  /** Ends the channels of pages of `context` when they close or show another document. */
  watch(context: BrowserContext): void {
    context.on('page', (page) => {
      const channels: Channels = { open: new Map(), leaving: new Set(), broken: new Set() };
      page.on('request', (request) => this.#note(request, page, channels));
      page.on('requestfailed', (request) => {
        const session = sessionOf(request);
        if (session !== null) channels.broken.add(session);
      });
      page.on('domcontentloaded', () => this.#end(channels.open, [...channels.leaving]));
      page.on('close', () => this.#end(channels.open, [...channels.open.keys()]));
    });
  }

  /** When all pages have closed: waits until all channels have ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#ending);
  }

  #note(request: Request, page: Page, { open, leaving, broken }: Channels): void {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      for (const session of open.keys()) leaving.add(session);
    }
    const session = sessionOf(request);
    if (session === null) return;
    const url = new URL(request.url());
    broken.delete(session);
    if (!open.has(session)) {
      // Of the same kind: what the page listens to, or what it writes.
      const replaced = [...broken].filter((old) => open.get(old)?.pathname === url.pathname);
      for (const old of replaced) broken.delete(old);
      this.#end(open, replaced);
    }
    open.set(session, url);
  }

  #end(open: Requests, sessions: readonly string[]): void {
    for (const session of sessions) {
      const request = open.get(session);
      open.delete(session);
      if (request !== undefined) this.#ending.push(endChannel(request));
    }
  }
}

/** Null if it isn't for a channel, or opens one. */
function sessionOf(request: Request): string | null {
  return request.url().includes('/channel?')
    ? new URL(request.url()).searchParams.get('SID')
    : null;
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
  const response = await fetch(url, { method: 'POST' });
  await response.arrayBuffer();
  return response.ok;
}
