import { readLocal, writeLocal } from '#lib/local-storage.ts';

const key = 'fireline.active-order';

/** For the next time that the app opens on this device; 0 without a bar. `height` in pixels. */
export function rememberActiveOrderBar(height: number): void {
  writeLocal(key, height === 0 ? null : String(height));
}

/** The pages that show the order have no bar. */
export function hasActiveOrderBar(pathname: string): boolean {
  return !/^\/(orders|t|again)(\/|$)/.test(pathname);
}

/**
 * Keeps the bar's place until it's known whether there is an open order, so that the page doesn't
 * move under a finger; renders nothing on a device without one when it was last used.
 */
export function ActiveOrderPlace() {
  const height = readLocal(key);
  return height && <div className="border-line border-b" style={{ height: Number(height) }} />;
}
