/**
 * Light, dark, or the device's setting. Stored per browser; index.html applies it before the first
 * paint.
 */
import { useSyncExternalStore } from 'react';
import { writeLocal } from '#lib/local-storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const key = 'fireline.theme';
const watchers = new Set<() => void>();

function read(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  writeLocal(key, theme === 'system' ? null : theme);
  for (const watcher of watchers) watcher();
}

export function useTheme(): Theme {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, read);
}
