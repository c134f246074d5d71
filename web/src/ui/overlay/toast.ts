import type { ExternalToast } from 'sonner';
import { loadPersistently } from '#lib/after-paint.ts';
import { once } from '#lib/once.ts';

/** The shell loads it after the first paint. */
const sonner = once(() => loadPersistently(() => import('sonner')));

function show(level: 'success' | 'info' | 'warning' | 'error') {
  return (title: string, options?: ExternalToast): void => {
    void sonner().then(({ toast }) => toast[level](title, options));
  };
}

/** Short messages at the edge of the screen. What comes before their script has loaded waits. */
export const toast = {
  success: show('success'),
  info: show('info'),
  warning: show('warning'),
  error: show('error'),
  dismiss(id: string): void {
    void sonner().then((loaded) => loaded.toast.dismiss(id));
  },
} as const;
