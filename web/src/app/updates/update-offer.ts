/**
 * A new version is taken with a reload, of the tab where the person asked for it and of no other:
 * somebody may be in the middle of a checkout there.
 */

/** The worker with the new version, or null once it has taken over. */
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
  /** Registers the service worker; what it returns lets the new version take over. */
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
    // Also told in the tabs where nobody asked for it: their offer stays.
    onNeedReload() {},
    onRegisteredSW(_url, registered) {
      registration = registered;
    },
  });
  function accept() {
    const waiting = registration?.waiting;
    // It was accepted in another tab: the next load is the new version already.
    if (!waiting) return reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') reload();
    });
    void takeOver();
  }
}
