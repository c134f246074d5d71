import { useEffect } from 'react';
import { onRefused } from '#platform/outbox/refused-writes.ts';
import { toast } from '#ui/overlay/toast.ts';
import { Toaster } from '#ui/overlay/toaster.tsx';

/** The container for toasts; shows one for every write the server refuses. */
export default function Toasts() {
  useEffect(
    () =>
      onRefused(({ path, title, message }) =>
        // Keyed by path: a second refusal of the same thing replaces the first.
        toast.error(title, { id: `refused:${path}`, description: message, duration: 12_000 }),
      ),
    [],
  );
  return <Toaster />;
}
