/** Records the alerts of tabs: toasts, browser notifications, tones, vibrations. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Made {
  readonly toasts: readonly string[];
  /** Whatever a toast has said, also one that changed in place. */
  readonly said: readonly string[];
  readonly popups: readonly { readonly title: string; readonly tag: string }[];
  /** Oscillators that were started: a notification tone has four. */
  readonly oscillators: number;
  /** How often a tab asked the device to vibrate. */
  readonly vibrations: number;
}

/**
 * Records the alerts of all tabs of `context` from their next page on: visible toasts, browser
 * notifications, tones. The browser's permission is `permission`, and asking grants it.
 */
export async function recordAlerts(
  context: BrowserContext,
  permission: NotificationPermission = 'granted',
): Promise<Made> {
  const made = {
    toasts: [] as string[],
    said: [] as string[],
    popups: [] as { title: string; tag: string }[],
    oscillators: 0,
    vibrations: 0,
  };
  await context.exposeFunction('recordToast', (text: string) => made.toasts.push(text));
  await context.exposeFunction('recordSaid', (text: string) => made.said.push(text));
  await context.exposeFunction('recordPopup', (title: string, tag: string) =>
    made.popups.push({ title, tag }),
  );
  await context.exposeFunction('recordOscillator', () => {
    made.oscillators += 1;
  });
  await context.exposeFunction('recordVibration', () => {
    made.vibrations += 1;
  });
  await context.addInitScript(recorder, permission);
  return made;
}

/** Runs in the page. */
function recorder(permission: NotificationPermission): void {
  const record = window as unknown as {
    recordToast: (text: string) => void;
    recordSaid: (text: string) => void;
    recordPopup: (title: string, tag: string) => void;
    recordOscillator: () => void;
    recordVibration: () => void;
    pressPopup: (tag: string) => void;
    isCovered?: boolean;
  };
  const shown = new Map<string, EventTarget>();
  let answer = permission;
  class RecordedNotification extends EventTarget {
    static get permission() {
      return answer;
    }
    static async requestPermission() {
      answer = 'granted';
      return answer;
    }
    constructor(title: string, { tag = '' }: NotificationOptions = {}) {
      super();
      shown.set(tag, this);
      record.recordPopup(title, tag);
    }
    close() {}
  }
  Object.defineProperty(window, 'Notification', { value: RecordedNotification });
  record.pressPopup = (tag) => shown.get(tag)?.dispatchEvent(new Event('click'));

  navigator.vibrate = () => {
    record.recordVibration();
    return true;
  };

  const { createOscillator } = AudioContext.prototype;
  AudioContext.prototype.createOscillator = function createRecorded() {
    record.recordOscillator();
    return createOscillator.call(this);
  };

  // Headless pages all count as visible and focused; a test says which are not.
  const visibility = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState');
  Object.defineProperty(document, 'visibilityState', {
    get: () => (record.isCovered ? 'hidden' : visibility?.get?.call(document)),
  });
  const { hasFocus } = document;
  document.hasFocus = () => !record.isCovered && hasFocus.call(document);

  const shownIn = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest('[data-sonner-toast]');
  new MutationObserver((changes) => {
    for (const toast of new Set(changes.map(shownIn))) {
      if (toast) record.recordSaid(toast.textContent ?? '');
    }
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      const toast = node.matches('[data-sonner-toast]')
        ? node
        : node.querySelector('[data-sonner-toast]');
      if (!toast) continue;
      record.recordToast(toast.textContent ?? '');
      record.recordSaid(toast.textContent ?? '');
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Covers the tab with another window or tab. */
export async function cover(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isCovered: true }));
}
