import { deviceTimeZone } from '@fireline/domain/texts/known-by-intl';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { markRead } from '#entities/inbox/inbox-mutations.ts';
import { inboxWindow } from '#entities/inbox/inbox-sources.ts';
import { orderSound } from '#entities/order/order-sound.ts';
import { useStore } from '#lib/store.ts';
import { serverNow } from '#lib/time/clock.ts';
import { audioState, unlockAudioOnTouch } from '#platform/audio/tones.ts';
import { deviceAlerts, followDeviceAlerts } from '#platform/push/device-alerts.ts';
import { type InboxItem, isRead, itemsOf } from '../list/inbox-items.ts';
import { linkTo } from '../list/order-link.ts';
import type { Inbox } from '../list/use-inbox.ts';
import { isPageOf, planAlert, type TabState } from './alert-plan.ts';
import { playAlertSound } from './alert-sounds.ts';
import { followPermission, showNotification } from './browser-notifications.ts';
import { type Collector, createCollector } from './collector.ts';
import { newItemsIn, type Seen } from './new-items.ts';
import { planPopups } from './popup-plan.ts';
import { type Channel, channels, claimAll, claimAvailable } from './turns.ts';
import { useToasts } from './use-toasts.ts';
import { vibrateFor } from './vibration.ts';

/**
 * Announces new notifications while the page is open: as toasts, sounds, vibrations, and browser
 * notifications, each once across all tabs. `openInbox` opens the panel.
 */
export function useAlerts(inbox: Inbox, openInbox: () => void): void {
  const { pathname, search } = useLocation();
  const openOrder = new URLSearchParams(search).get('order');
  const navigate = useNavigate();
  const { sound } = useStore(deviceAlerts);
  useEffect(followDeviceAlerts, []);
  useEffect(followPermission, []);
  useEffect(() => (sound ? unlockAudioOnTouch() : undefined), [sound]);

  const { uid } = inbox.reader;
  const open = useCallback(
    (item: InboxItem) => {
      void markRead({ inbox: item.inbox, id: item.id, uid });
      void navigate(linkTo(item.data, window.location));
    },
    [navigate, uid],
  );
  const toasts = useToasts(inbox, open, openInbox);
  const now = useRef({ inbox, pathname, openOrder, toasts, open, openInbox });
  useEffect(() => {
    now.current = { inbox, pathname, openOrder, toasts, open, openInbox };
  });

  const collector = useRef<Collector<InboxItem>>(null);
  useEffect(() => {
    const gathering = createCollector<InboxItem>((items) => void makeKnown(items, now.current));
    collector.current = gathering;
    return () => gathering.close();
  }, []);

  const seen = useRef(new Map<string, Seen>());
  useEffect(() => {
    for (const [name, live] of inbox.lives) {
      const step = newItemsIn(seen.current.get(name) ?? null, live, inboxWindow);
      if (step.seen) seen.current.set(name, step.seen);
      const items = itemsOf(name, step.newItems).filter(
        (item) => !item.data.adopted && !isRead(item, inbox.reader),
      );
      takeOwn(items, now.current);
      collector.current?.add(items);
    }
  }, [inbox]);

  useReadOnPage(inbox, pathname, openOrder);
}

interface Surroundings {
  readonly inbox: Inbox;
  readonly pathname: string;
  readonly openOrder: string | null;
  readonly toasts: ReturnType<typeof useToasts>;
  readonly open: (item: InboxItem) => void;
  readonly openInbox: () => void;
}

/** Immediately, before other tabs try: claims what this tab already shows or sounds. */
function takeOwn(items: readonly InboxItem[], surroundings: Surroundings): void {
  const tab = tabStateOf(surroundings);
  const planOf = new Map(items.map((item) => [item, planAlert(item.data, tab)]));
  for (const channel of channels) {
    claimAll(
      channel,
      items.filter((item) => planOf.get(item)?.[channel] === 'take'),
    );
  }
}

async function makeKnown(items: readonly InboxItem[], surroundings: Surroundings): Promise<void> {
  const { inbox, toasts, open, openInbox } = surroundings;
  const tab = tabStateOf(surroundings);
  const fresh = items.filter((item) => !isRead(item, inbox.reader));
  const trying = (channel: Channel) =>
    claimAvailable(
      channel,
      fresh.filter((item) => planAlert(item.data, tab)[channel] === 'try'),
    );
  const [shown, rung, vibrated, popped] = await Promise.all([
    trying('toast'),
    trying('sound'),
    trying('vibration'),
    trying('popup'),
  ]);
  toasts.show(shown);
  playAlertSound(rung);
  vibrateFor(vibrated);
  for (const { items: told, ...popup } of planPopups(popped)) {
    const [only] = told;
    const silent = tab.settings.sound;
    void showNotification({ ...popup, silent }, inbox.reader.uid, () =>
      told.length === 1 && only ? open(only) : openInbox(),
    );
  }
}

function tabStateOf({ inbox, pathname, openOrder }: Surroundings): TabState {
  return {
    pathname,
    openOrder,
    isVisible: document.visibilityState === 'visible',
    hasFocus: document.hasFocus(),
    canRing: audioState.get() === 'on',
    listRings: orderSound.get() === 'on',
    isOffDuty: inbox.isOffDuty,
    settings: deviceAlerts.get(),
    now: serverNow(),
    timeZone: deviceTimeZone(),
  };
}

/** Viewing an order's page marks its notifications as read. */
function useReadOnPage(inbox: Inbox, pathname: string, openOrder: string | null): void {
  const tried = useRef(new Set<string>());
  useEffect(() => {
    function read() {
      if (!inbox.isKnown || document.visibilityState !== 'visible') return;
      for (const item of inbox.items) {
        if (!isPageOf(item.data, { pathname, openOrder }) || isRead(item, inbox.reader)) continue;
        // Only once: otherwise a refused write would be retried forever.
        if (tried.current.has(item.key)) continue;
        tried.current.add(item.key);
        void markRead({ inbox: item.inbox, id: item.id, uid: inbox.reader.uid });
      }
    }
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [inbox, pathname, openOrder]);
}
