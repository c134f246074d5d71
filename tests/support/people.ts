/**
 * Real people in a real Chromium: each has their own browser context (own storage, own session).
 */
import { minute } from '@fireline/domain/time/durations';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { beforeLeaving } from './before-leaving.ts';
import { ChannelsOfPages } from './channels.ts';
import { setClockOff } from './clock-off.ts';
import { closedDialogsHaveGone } from './dialogs.ts';
import { removeNewerBuiltIns } from './newer-built-ins.ts';
import { lastPresses, recordPresses } from './presses.ts';
import { type Account, demoAccount, signInAt } from './sessions.ts';

/** The viewport of a small phone. */
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions;

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
  /** Uncaught errors on their pages. */
  readonly crashes: string[] = [];

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** A person with an empty tab in a new browser context. */
  async arrive({ as, context: options }: Visit = {}): Promise<Page> {
    const account = typeof as === 'string' ? demoAccount(as) : as;
    const context = await this.#browser.newContext({
      // Animations cost CPU time, and nobody is watching.
      reducedMotion: 'reduce',
      ...options,
    });
    this.#contexts.push(context);
    if (account) await signInAt(this.#origin, context, account);
    if (process.env.FIRELINE_OLDEST_BROWSER) await removeNewerBuiltIns(context);
    if (process.env.FIRELINE_CLOCK_OFF) {
      await setClockOff(context, Number(process.env.FIRELINE_CLOCK_OFF) * minute);
    }
    await recordPresses(context);
    context.on('page', (page) => beforeLeaving(page, () => closedDialogsHaveGone(page)));
    await this.#channels.watch(context, options?.serviceWorkers === 'allow');
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

  /** Of each open page: what was pressed, its start as assistive technology reads it, and crashes. */
  async whatTheySee(): Promise<string> {
    const seen = this.#pages().map(async (page) =>
      [page.url(), ...(await startOf(page))].join('\n'),
    );
    return [...this.crashes, ...(await Promise.all(seen))].join('\n');
  }

  /** Closes everyone's browser. */
  async leave(): Promise<void> {
    await this.#channels.known();
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    await this.#channels.ended();
  }

  #pages(): readonly Page[] {
    return this.#contexts.flatMap((context) => context.pages());
  }
}

/** What was pressed there, and the first lines of its main part and of its dialogs. */
async function startOf(page: Page): Promise<string[]> {
  const parts = page.locator('main, [role=dialog], [role=alertdialog]');
  try {
    const seen = await Promise.all(
      (await parts.all()).map((part) => part.ariaSnapshot({ timeout: 10_000 })),
    );
    const lines = seen.flatMap((part) => part.split('\n').slice(0, 40));
    return [...(await lastPresses(page)), ...lines];
  } catch (error) {
    return [`${error}`];
  }
}
