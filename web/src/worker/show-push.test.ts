import type { Notification } from '@fireline/domain/inbox/notification';
import { pushDataOf } from '@fireline/domain/inbox/push-text';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PushRecord, ShownVersions } from '#platform/push/push-record.ts';
import { type AppWindow, openPage, showPush, type WorkerBrowser } from './show-push.ts';

const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const mine: PushRecord = { uid: 'carla', deviceId: 'd', token: 't', seenAt: 0, settings: '' };

/** A browser with the notifications `onScreen` and the pages `pages`. */
function aBrowser({ mustShow = false } = {}) {
  let record: PushRecord | null = mine;
  let shownVersions: ShownVersions = [];
  const state = {
    onScreen: [] as { title: string; tag: string; data: unknown; body: string | undefined }[],
    pages: [] as { url: string; isVisible: boolean }[],
    focused: [] as string[],
    opened: [] as string[],
    isSubscribed: true,
    rings: 0,
    silent: 0,
    setRecord(next: PushRecord | null) {
      record = next;
    },
    swipeAway() {
      state.onScreen = [];
    },
  };
  const browser: WorkerBrowser = {
    mustShow,
    store: {
      readRecord: async () => record,
      writeRecord: async (next) => {
        record = next;
      },
      readShown: async () => shownVersions,
      writeShown: async (next) => {
        shownVersions = next;
      },
    },
    windows: async () =>
      state.pages.map(
        (page): AppWindow => ({ ...page, focus: async () => state.focused.push(page.url) }),
      ),
    open: async (url) => state.opened.push(url),
    shown: async (tag) =>
      state.onScreen
        .filter((shown) => shown.tag === tag)
        .map((shown) => ({
          ...shown,
          close: () => {
            state.onScreen = state.onScreen.filter((other) => other !== shown);
          },
        })),
    show: async (title, { tag = '', data, body, silent }) => {
      if (silent) state.silent += 1;
      else state.rings += 1;
      state.onScreen = [
        ...state.onScreen.filter((shown) => shown.tag !== tag),
        { title, tag, data, body },
      ];
    },
    unsubscribe: async () => {
      state.isSubscribed = false;
    },
  };
  return { browser, state };
}

function aPush(version: number, title = `Version ${version}`, uid = 'carla', id = orderId) {
  const notification: Notification = {
    orderId: id,
    version,
    audience: 'customer',
    by: 'kim',
    type: 'order-status',
    level: 'success',
    priority: 'high',
    title,
    message: 'Come pick it up.',
    data: { from: 'preparing', to: 'ready' },
    createdAt: 1_800_000_000_000,
    readBy: {},
    expiresAt: 1_800_000_000_001,
  };
  // Wrapped as Firebase Cloud Messaging does it.
  return { from: '1234', fcmMessageId: 'm', data: pushDataOf(uid, notification) };
}

let { browser, state } = aBrowser();
beforeEach(() => {
  ({ browser, state } = aBrowser());
});

describe('a push message', () => {
  test('is shown with the notification’s text and the page it opens', async () => {
    expect(await showPush(browser, aPush(4, 'Order #F3KQ2ZDX is ready'))).toBe('shown');
    expect(state.onScreen).toEqual([
      {
        title: 'Order #F3KQ2ZDX is ready',
        body: 'Come pick it up.',
        tag: `order-${orderId}`,
        data: { url: `/orders/${orderId}`, orderId, version: 4 },
      },
    ]);
  });

  test('rings only once if delivered twice, even after it was dismissed', async () => {
    await showPush(browser, aPush(4));
    expect(await showPush(browser, aPush(4))).toBe('outdated');
    state.swipeAway();
    expect(await showPush(browser, aPush(4))).toBe('outdated');
    expect(state.rings).toBe(1);
  });

  test('replaces an older one of the same order only', async () => {
    await showPush(browser, aPush(3));
    await showPush(browser, aPush(1, 'Another order', 'carla', 'zzzzzzzzzzzzzzzzzzzz'));
    await showPush(browser, aPush(4));
    expect(state.onScreen.map(({ title }) => title)).toEqual(['Another order', 'Version 4']);
  });

  test('is not shown if a newer one has arrived', async () => {
    await showPush(browser, aPush(4, 'is ready'));
    expect(await showPush(browser, aPush(3, 'is being prepared'))).toBe('outdated');
    expect(state.onScreen.map(({ title }) => title)).toEqual(['is ready']);
  });

  test('is not shown again if the page has shown it', async () => {
    state.onScreen = [
      { title: 'By the page', tag: `order-${orderId}`, body: '', data: { version: 4 } },
    ];
    expect(await showPush(browser, aPush(4))).toBe('outdated');
    expect(await showPush(browser, aPush(5))).toBe('shown');
  });

  test('is not shown while the app is visible, and not later either', async () => {
    state.pages = [{ url: 'https://app.example/', isVisible: true }];
    expect(await showPush(browser, aPush(4))).toBe('on-screen');
    state.pages = [{ url: 'https://app.example/', isVisible: false }];
    expect(await showPush(browser, aPush(4))).toBe('outdated');
    expect(await showPush(browser, aPush(5))).toBe('shown');
  });

  test.each([
    ['someone else uses the browser now', { ...mine, uid: 'eve' }],
    ['nobody is signed in', null],
  ])('shows nothing if %s, and ends the subscription', async (_, record) => {
    state.setRecord(record);
    expect(await showPush(browser, aPush(4))).toBe('for-another');
    expect(state.onScreen).toEqual([]);
    expect(state.isSubscribed).toBe(false);
  });

  test.each([
    null,
    'text',
    {},
    { data: {} },
    { notification: { title: 'Win' } },
    { data: { ...aPush(4).data, url: 'https://evil.example' } },
    { data: { ...aPush(4).data, version: '-1' } },
  ])('that is not ours is left alone: %j', async (payload) => {
    expect(await showPush(browser, payload)).toBe('not-ours');
    expect(state.onScreen).toEqual([]);
  });

  test('only the most recent orders are remembered', async () => {
    for (let order = 0; order < 60; order += 1) {
      await showPush(browser, aPush(1, 'x', 'carla', `order${order}`));
    }
    expect(await browser.store.readShown()).toHaveLength(50);
  });
});

describe('a tap', () => {
  test('focuses the page if it is open', async () => {
    const page = `https://app.example/orders/${orderId}?from=mail`;
    state.pages = [
      { url: 'https://app.example/checkout', isVisible: true },
      { url: page, isVisible: false },
    ];
    await openPage(browser, { url: `/orders/${orderId}` });
    expect(state.focused).toEqual([page]);
    expect(state.opened).toEqual([]);
  });

  test('opens a new page otherwise: an open one may hold a half-filled form', async () => {
    state.pages = [{ url: 'https://app.example/checkout', isVisible: true }];
    await openPage(browser, { url: `/orders/${orderId}` });
    expect(state.opened).toEqual([`/orders/${orderId}`]);
  });

  test.each([null, {}, { url: 7 }, { url: 'https://evil.example' }, { url: '//evil.example' }])(
    'leads nowhere else: %j',
    async (data) => {
      await openPage(browser, data);
      expect(state.opened).toEqual(['/']);
    },
  );
});

describe('where a message that shows nothing ends the subscription', () => {
  test('it is shown without a sound while the app is visible', async () => {
    const { browser, state } = aBrowser({ mustShow: true });
    state.pages = [{ url: '/', isVisible: true }];
    expect(await showPush(browser, aPush(4))).toBe('on-screen');
    expect(state).toMatchObject({ rings: 0, silent: 1, onScreen: [{ title: 'Version 4' }] });
  });

  test('an outdated one comes and goes, and the newer one stays', async () => {
    const { browser, state } = aBrowser({ mustShow: true });
    await showPush(browser, aPush(4));
    expect(await showPush(browser, aPush(3))).toBe('outdated');
    expect(state).toMatchObject({ rings: 1, silent: 1 });
    expect(state.onScreen.map(({ title }) => title)).toEqual(['Version 4']);
  });
});
