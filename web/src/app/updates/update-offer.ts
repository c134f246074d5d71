/**
 * A new version is loaded by reloading only the tab where the user asked for it: in another tab,
 * someone may be in the middle of a checkout.
 */

/** The worker with the new version; null once it has taken over. */
interface Registration {
  readonly waiting: (Pick<EventTarget, 'addEventListener'> & { readonly state: string }) | null;
}

interface UpdateOptions {
  immediate: true;
  onNeedRefresh(): void;
  onNeedReload(): void;
  onRegisteredSW(url: string, registration: Registration | undefined): void;
}

interface Browser {
  /** Registers the service worker; returns a function that lets the new version take over. */
  readonly register: (options: UpdateOptions) => () => Promise<void>;
  readonly offer: (onAccept: () => void) => void;
  readonly reload: () => void;
}

/** Offers each new version. */
export function offerUpdates({ register, offer, reload }: Browser): void {
  let registration: Registration | undefined;
  const takeOver = register({
    immediate: true,
    onNeedRefresh: () => offer(accept),
    // Also called in tabs where nobody asked for it: their offer stays.
    onNeedReload() {},
    onRegisteredSW(_url, registered) {
      registration = registered;
    },
  });
  function accept() {
    const waiting = registration?.waiting;
    // It was accepted in another tab: the next load already gets the new version.
    if (!waiting) return reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') reload();
    });
    void takeOver();
  }
}
