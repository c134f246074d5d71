/**
 * Firestore's channels of a browser context, which the story ends when its people leave. A tab that
 * is closed doesn't say so, and both emulators keep its channels for minutes, with all their
 * listeners: each write is sent to people who have left, until little time remains for anyone else.
 */
import type { BrowserContext } from '@playwright/test';

export class Channels {
  /** The last request of each channel, by its session. */
  readonly #requests = new Map<string, URL>();

  /** Notes the channels that pages of `context` open from now on. */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      if (!request.url().includes('/channel?')) return;
      const url = new URL(request.url());
      const session = url.searchParams.get('SID');
      if (session !== null) this.#requests.set(session, url);
    });
  }

  /** Ends all of them, as the SDK does for a page that calls `terminate`. */
  async end(): Promise<void> {
    const requests = [...this.#requests.values()];
    this.#requests.clear();
    await Promise.all(requests.map(end));
  }
}

/** The emulator refuses it if the channel is already gone, which is just as well. */
async function end(request: URL): Promise<void> {
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
}
