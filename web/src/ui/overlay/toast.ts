import type { ExternalToast } from 'sonner';
import { loadPersistently } from '#lib/after-paint.ts';
import { once } from '#lib/once.ts';

/** The shell loads it after the first paint. */
const sonner = once(() => loadPersistently(() => import('sonner')));

type Level = 'success' | 'info' | 'warning' | 'error';

interface ToastOptions extends Pick<ExternalToast, 'description' | 'duration'> {
  /** A toast with the same id replaces this one. */
  readonly id?: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onDismiss?: () => void;
  readonly onAutoClose?: () => void;
}

/**
 * The ids that sonner has for the toasts on screen, by ours. It draws nothing under an id whose
 * toast is on its way out, so the next one gets another.
 */
const idsOnScreen = new Map<string, string>();
let shown = 0;

function show(level: Level) {
  return (title: string, options: ToastOptions = {}): void => {
    const all = options.id === undefined ? options : withOwnId(options.id, options);
    void sonner().then(({ toast }) => toast[level](title, all));
  };
}

function withOwnId(id: string, options: ToastOptions): ToastOptions {
  shown += 1;
  const own = idsOnScreen.get(id) ?? `${id}#${shown}`;
  idsOnScreen.set(id, own);
  const leaves = (then?: () => void) => () => {
    if (idsOnScreen.get(id) === own) idsOnScreen.delete(id);
    then?.();
  };
  const { action, onDismiss, onAutoClose } = options;
  return {
    ...options,
    id: own,
    onDismiss: leaves(onDismiss),
    onAutoClose: leaves(onAutoClose),
    ...(action && { action: { ...action, onClick: leaves(action.onClick) } }),
  };
}

/** Short messages at the edge of the screen. What comes before their script has loaded waits. */
export const toast = {
  success: show('success'),
  info: show('info'),
  warning: show('warning'),
  error: show('error'),
  dismiss(id: string): void {
    const own = idsOnScreen.get(id);
    if (own === undefined) return;
    idsOnScreen.delete(id);
    void sonner().then((loaded) => loaded.toast.dismiss(own));
  },
} as const;
