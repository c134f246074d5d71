/** The fixtures of stories: people with a page each, and a shop that is restored afterwards. */
import { test as base, expect, type Page } from '@playwright/test';
import { tidyUp } from '../support/afterwards.ts';
import { People } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { type Stations, stationsOf } from '../support/stations.ts';

interface Fixtures {
  /** Adds anyone else: a second admin, a customer on a phone. */
  readonly people: People;
  /** Kitchen stations that no other story's orders use. */
  readonly stations: Stations;
  /** Someone who isn't signed in. */
  readonly guest: Page;
  /** Signed in with a new account without orders. */
  readonly customer: Page;
  /** Ada Okonkwo of the demo shop. */
  readonly admin: Page;
  /** Mateo Rivera of the demo shop. */
  readonly kitchen: Page;
  /** Linh Tran of the demo shop. */
  readonly courier: Page;
}

export const test = base.extend<Fixtures>({
  people: async ({ browser, baseURL }, use, story) => {
    if (baseURL === undefined) throw new Error('The configuration has a baseURL.');
    const people = new People(browser, new URL(baseURL).origin);
    await use(people);
    if (story.status !== story.expectedStatus) {
      // The summary of a run prints it.
      await story.attach('pages', { body: await people.whatTheySee() });
    }
    await people.leave();
    await tidyUp();
    expect(people.crashes, 'what crashed on their pages').toEqual([]);
  },
  stations: ({ people: _ }, use, { parallelIndex }) => stationsOf(parallelIndex).then(use),
  guest: async ({ people }, use) => use(await people.arrive()),
  customer: async ({ people }, use) => use(await people.arrive({ as: await newAccount() })),
  admin: async ({ people }, use) => use(await people.arrive({ as: 'admin' })),
  kitchen: async ({ people }, use) => use(await people.arrive({ as: 'kitchen' })),
  courier: async ({ people }, use) => use(await people.arrive({ as: 'courier' })),
});
export { expect };
