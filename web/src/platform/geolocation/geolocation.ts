/** The device's position, as long as someone watches it. */
import type { Fix } from '@fireline/domain/delivery/courier-position';

interface Watcher {
  readonly onFix: (fix: Fix) => void;
  /** The person, the browser, or the site's policy doesn't allow it. */
  readonly onDenied: () => void;
  /** Uses GPS, which costs battery. */
  readonly isPrecise: boolean;
}

/** How long (ms) a device that stands still may report nothing before it's asked. */
const silentFor = 15_000;

/** Browsers have it only on pages that were served securely. */
export function hasGeolocation(): boolean {
  return 'geolocation' in navigator && window.isSecureContext;
}

/** The first call makes the browser ask the person. Returns the function that stops watching. */
export function watchPosition({ onFix, onDenied, isPrecise }: Watcher): () => void {
  const { geolocation } = navigator;
  let isStopped = false;
  let heardAt = Date.now();
  const take = ({ coords }: GeolocationPosition) => {
    if (isStopped) return;
    heardAt = Date.now();
    const { latitude, longitude, accuracy } = coords;
    onFix({ lat: latitude, lng: longitude, accuracy: Math.min(accuracy, 100_000) });
  };
  // Any other failure is one to find a position, which the device keeps trying.
  const fail = ({ code, PERMISSION_DENIED }: GeolocationPositionError) => {
    if (!isStopped && code === PERMISSION_DENIED) onDenied();
  };
  const options = { enableHighAccuracy: isPrecise, maximumAge: 5000, timeout: 30_000 };
  const watch = geolocation.watchPosition(take, fail, options);
  // Some devices report only when they move.
  const timer = setInterval(() => {
    if (Date.now() - heardAt >= silentFor) geolocation.getCurrentPosition(take, fail, options);
  }, silentFor);
  return () => {
    isStopped = true;
    geolocation.clearWatch(watch);
    clearInterval(timer);
  };
}

/** Calls `onChange` when the person changes the permission in the browser's settings. */
export function followPermission(onChange: () => void): () => void {
  let stop = () => {};
  let isStopped = false;
  // Some browsers don't know this permission; there, a reload is needed.
  navigator.permissions?.query({ name: 'geolocation' }).then(
    (permission) => {
      if (isStopped) return;
      permission.addEventListener('change', onChange);
      stop = () => permission.removeEventListener('change', onChange);
    },
    () => {},
  );
  return () => {
    isStopped = true;
    stop();
  };
}

/** Where the device is now; the browser may ask the person first. Null: they don't allow it. */
export function findPosition(): Promise<Fix | null> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ lat: latitude, lng: longitude, accuracy }),
      (error) => (error.code === error.PERMISSION_DENIED ? resolve(null) : reject(error)),
      { enableHighAccuracy: true, maximumAge: 30_000, timeout: 20_000 },
    );
  });
}
