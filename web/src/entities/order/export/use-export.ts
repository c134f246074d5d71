import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useRef, useState } from 'react';
import type { Exported, ExportOptions, ExportProgress } from './export-orders.ts';

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: ExportProgress | null }
  | { readonly status: 'done'; readonly result: Exported }
  | { readonly status: 'failed'; readonly message: string };

/** One export at a time; it's canceled when the component unmounts. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  async function start(options: Pick<ExportOptions, 'spec' | 'fileName' | 'timeZone' | 'country'>) {
    const controller = new AbortController();
    running.current = controller;
    setState({ status: 'running', progress: null });
    try {
      const { exportOrders } = await import('./export-orders.ts');
      const result = await exportOrders({
        ...options,
        signal: controller.signal,
        onProgress: (progress) => setState({ status: 'running', progress }),
      });
      setState({ status: 'done', result });
    } catch (error) {
      const isKnown = error instanceof FirelineError;
      if (!isKnown) console.error('The export failed.', error);
      const message = isKnown ? error.message : texts.office.exportFailedText;
      setState({ status: 'failed', message });
    }
  }

  return {
    state,
    isRunning: state.status === 'running',
    start: (options: Parameters<typeof start>[0]) => void start(options),
    cancel,
    forget: () => setState({ status: 'idle' }),
  };
}
