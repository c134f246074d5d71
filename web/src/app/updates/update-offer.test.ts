import { expect, it, vi } from 'vitest';
import { offerUpdates } from './update-offer.ts';

type Options = Parameters<Parameters<typeof offerUpdates>[0]['register']>[0];

/** A waiting service worker, as all tabs of a browser see it. */
class Waiting extends EventTarget {
  state = 'installed';
  activate() {
    this.state = 'activating';
    this.dispatchEvent(new Event('statechange'));
    this.state = 'activated';
    this.dispatchEvent(new Event('statechange'));
  }
}

function aBrowser() {
  const registration: { waiting: Waiting | null } = { waiting: null };
  const tabs: Options[] = [];
  return {
    openTab() {
      let accept: (() => void) | undefined;
      const reload = vi.fn();
      offerUpdates({
        register: (options) => {
          tabs.push(options);
          return async () => {
            const { waiting } = registration;
            registration.waiting = null;
            waiting?.activate();
            // Workbox notifies every tab that the new worker has taken over.
            for (const tab of tabs) tab.onNeedReload();
          };
        },
        offer: (onAccept) => {
          accept = onAccept;
        },
        reload,
      });
      tabs.at(-1)?.onRegisteredSW('', registration);
      return { reload, press: () => accept?.(), isOffered: () => accept !== undefined };
    },
    bringUpdate() {
      registration.waiting = new Waiting();
      for (const tab of tabs) tab.onNeedRefresh();
    },
  };
}

it('is offered in every tab and reloads none automatically', () => {
  const browser = aBrowser();
  const tabs = [browser.openTab(), browser.openTab()];
  expect(tabs.map(({ isOffered }) => isOffered())).toEqual([false, false]);
  browser.bringUpdate();
  expect(tabs.map(({ isOffered }) => isOffered())).toEqual([true, true]);
  for (const { reload } of tabs) expect(reload).not.toHaveBeenCalled();
});

it('reloads the tab where it is accepted, and each other tab only when it is accepted there', () => {
  const browser = aBrowser();
  const [one, other] = [browser.openTab(), browser.openTab()];
  browser.bringUpdate();
  one.press();
  expect(one.reload).toHaveBeenCalledTimes(1);
  expect(other.reload).not.toHaveBeenCalled();
  other.press();
  expect(one.reload).toHaveBeenCalledTimes(1);
  expect(other.reload).toHaveBeenCalledTimes(1);
});
