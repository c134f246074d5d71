import { registerSW } from 'virtual:pwa-register';
import { texts } from '@fireline/domain/texts/texts';
import { hour } from '@fireline/domain/time/durations';
import { lazy, Suspense, useEffect } from 'react';
import { loadPersistently } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useStore } from '#lib/store.ts';
import { useSession } from '#platform/auth/session.ts';
import { faults, hasFaults } from '#platform/lab/fault-state.ts';
import { keepStaffFiles } from '#platform/offline/staff-pages.ts';
import { deviceAlerts } from '#platform/push/device-alerts.ts';
import { followPush, keepPushFor } from '#platform/push/push.ts';
import { toast } from '#ui/overlay/toast.ts';
import { offerUpdates } from './update-offer.ts';

const FaultBanner = lazy(() =>
  loadPersistently(async () => {
    await loadTexts('management');
    return import('#app/connection/fault-banner.tsx');
  }),
);

/** How often an open tab checks for a new version, in milliseconds. */
const interval = hour;

/**
 * Keeps the app's files on the device, and offers new versions, which are never loaded
 * automatically. Also shows on every page that a fault of the live lab is on.
 */
export default function Updates() {
  const hasFault = hasFaults(useStore(faults));
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    offerUpdates({
      register: (options) =>
        registerSW({
          ...options,
          onRegisteredSW(url, registration) {
            options.onRegisteredSW(url, registration);
            timer = setInterval(() => {
              // Offline this fails, and is tried again an hour later.
              registration?.update().catch(() => {});
            }, interval);
          },
          onRegisterError(error) {
            console.warn(
              'Without a service worker, pages that were not opened need a connection.',
              error,
            );
          },
        }),
      offer(onAccept) {
        toast.info(texts.shell.update, {
          id: 'update',
          duration: Number.POSITIVE_INFINITY,
          action: { label: texts.shell.reload, onClick: onAccept },
        });
      },
      reload: () => window.location.reload(),
    });
    return () => clearInterval(timer);
  }, []);
  useStaffFiles();
  usePushUpkeep();
  return hasFault ? (
    <Suspense fallback={null}>
      <FaultBanner />
    </Suspense>
  ) : null;
}

/** A device on which one of the staff has signed in keeps the files of their pages. */
function useStaffFiles(): void {
  const session = useSession();
  const isStaff = session.status === 'signed-in' && session.grantedRole !== null;
  useEffect(() => {
    if (!isStaff) return;
    void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(keepStaffFiles));
  }, [isStaff]);
}

/** Several changes to the settings make one write, this long (ms) after the last. */
const settling = 1000;

/** Keeps the service worker's messages in line with the current user and their settings. */
function usePushUpkeep(): void {
  const session = useSession();
  const settings = useStore(deviceAlerts);
  const isKnown = session.status !== 'loading';
  const uid = session.status === 'signed-in' ? session.uid : null;
  useEffect(followPush, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of settings is saved.
  useEffect(() => {
    if (!isKnown) return;
    const timer = setTimeout(() => {
      keepPushFor(uid).catch((error: unknown) =>
        console.warn('Push messages could not be looked after.', error),
      );
    }, settling);
    return () => clearTimeout(timer);
  }, [isKnown, uid, settings]);
}
