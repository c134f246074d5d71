import { FlaskConical } from 'lucide-react';
import { useStore } from '#lib/store.ts';
import { type Faults, faults, noFaults } from '#platform/lab/fault-state.ts';
import { Button } from '#ui/button/button.tsx';

/**
 * Shown on every page of this tab while a fault of the live lab is on, so that nobody takes it for
 * a real one.
 */
export default function FaultBanner() {
  const on = useStore(faults);
  return (
    <aside
      aria-label="Active faults"
      className="fixed inset-x-3 bottom-3 z-60 mx-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-2 rounded-card border-2 border-danger bg-danger-soft px-4 py-2.5 text-danger shadow-overlay print:hidden"
    >
      <FlaskConical aria-hidden className="size-5 shrink-0" />
      <p role="alert" className="min-w-0 flex-1 basis-40 font-semibold">
        Fault active in this tab: {faultWords(on)}
      </p>
      <Button
        size="sm"
        onClick={() =>
          void import('#platform/lab/faults.ts').then(({ setFaults }) => setFaults(noFaults))
        }
      >
        Turn off
      </Button>
    </aside>
  );
}

function faultWords({ offline, slow, dropEvery, duplicate }: Faults): string {
  return [
    offline ? 'offline' : '',
    slow > 0 ? `${slow / 1000} s late` : '',
    dropEvery > 0 ? `one update in ${dropEvery} dropped` : '',
    duplicate ? 'every update twice' : '',
  ]
    .filter(Boolean)
    .join(', ');
}
