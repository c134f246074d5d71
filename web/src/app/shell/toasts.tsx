import { useEffect } from 'react';
import { toast } from 'sonner';
import { onRefused } from '#platform/outbox/write-log.ts';
import { Toaster } from '#ui/overlay/toaster.tsx';

/** The place for toasts; tells every write that the server refused. */
export default function Toasts() {
  useEffect(
    () =>
      onRefused(({ path, title, message }) =>
        // By path: a second refusal of the same thing takes the place of the first.
        toast.error(title, { id: `refused:${path}`, description: message, duration: 12_000 }),
      ),
    [],
  );
  return <Toaster />;
}
