/**
 * Real people in a real Chromium: each has their own browser context (own storage, own session).
 */
import { minute } from '@fireline/domain/time/durations';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { ChannelsOfPages } from './channels.ts';
import { setClockOff } from './clock-off.ts';
import { removeNewerBuiltIns } from './newer-built-ins.ts';
import { type Account, demoAccount, sessionOf } from './sessions.ts';

/** The viewport of a small phone. */
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions;

/**
 * The official emulator loses a change of a listener now and then, and the resume token that follows
 * says that it was sent (docs/testing.md). So there, pages listen again after each such time (ms), as
 * they do when their network is back, but without tokens; few stories take that long. On the other
 * engine, what a listener misses stays missed.
 */
const listensAgainAfter = minute;

export interface Visit {
  /**
   * Signed in as this account, or the demo account with this name (`admin` is
   * `admin@fireline.test`); otherwise not signed in.
   */
  readonly as?: string | Account;
  readonly context?: BrowserContextOptions;
}

export class People {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #contexts: BrowserContext[] = [];
  readonly #channels = new ChannelsOfPages();
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  /** Uncaught errors on their pages. */
  readonly crashes: string[] = [];
  /** How often their pages have listened again. */
  listenedAgain = 0;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
    if (process.env.FIRESTORE_ENGINE === 'official') {
      this.#timer = setInterval(() => void this.#listenAgain(), listensAgainAfter);
    }
  }

  /** A person with an empty tab in a new browser context. */
  async arrive({ as, context: options }: Visit = {}): Promise<Page> {
    const account = typeof as === 'string' ? demoAccount(as) : as;
    const context = await this.#browser.newContext({
      ...(account && { storageState: await sessionOf(account, this.#origin) }),
      // Animations cost CPU time, and nobody is watching.
      reducedMotion: 'reduce',
      ...options,
    });
    if (process.env.FIRELINE_OLDEST_BROWSER) await removeNewerBuiltIns(context);
    if (process.env.FIRELINE_CLOCK_OFF) {
      await setClockOff(context, Number(process.env.FIRELINE_CLOCK_OFF) * minute);
    }
    this.#contexts.push(context);
    await this.#channels.watch(context);
    context.on('weberror', (thrown) => {
      // What browsers throw may have neither a message nor a stack.
      const { name, stack, message } = thrown.error();
      this.crashes.push(`${thrown.page()?.url()}: ${stack || `${name} ${message}`}`);
    });
    // Only the browser reports what the Content Security Policy has blocked.
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) {
        this.crashes.push(`${message.page()?.url()}: ${message.text()}`);
      }
    });
    return await context.newPage();
  }

  /** A person who opens the app at `path` in a new browser context. */
  async enter(path: string, visit: Visit = {}): Promise<Page> {
    const page = await this.arrive(visit);
    await page.goto(path);
    return page;
  }

  /** The start of each open page, as assistive technology reads it, and what crashed there. */
  async whatTheySee(): Promise<string> {
    const seen = this.#pages().map(async (page) =>
      [page.url(), ...(await startOf(page))].join('\n'),
    );
    return [...this.crashes, ...(await Promise.all(seen))].join('\n');
  }

  /** Closes everyone's browser. */
  async leave(): Promise<void> {
    clearInterval(this.#timer);
    await this.#channels.known();
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    await this.#channels.ended();
  }

  #pages(): readonly Page[] {
    return this.#contexts.flatMap((context) => context.pages());
  }

  async #listenAgain(): Promise<void> {
    this.listenedAgain += 1;
    this.#channels.forgetTokens();
    await Promise.all(
      this.#pages().map((page) =>
        // A page may be closing or loading.
        page.evaluate(() => window.dispatchEvent(new Event('online'))).catch(() => {}),
      ),
    );
  }
}

/** The first lines of its main part and of its dialogs. */
async function startOf(page: Page): Promise<string[]> {
  const parts = page.locator('main, [role=dialog], [role=alertdialog]');
  try {
    const seen = await Promise.all(
      (await parts.all()).map((part) => part.ariaSnapshot({ timeout: 10_000 })),
    );
    return seen.flatMap((part) => part.split('\n').slice(0, 40));
  } catch (error) {
    return [`${error}`];
  }
}
