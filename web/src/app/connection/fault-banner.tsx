import { texts } from '@fireline/domain/texts/texts';
import { FlaskConical } from 'lucide-react';
import { useStore } from '#lib/store.ts';
import { type Faults, faults, noFaults } from '#platform/lab/fault-state.ts';
import { Button } from '#ui/button/button.tsx';
import { bottomBar } from '#ui/overlay/bottom-bar.ts';

/**
 * Shown on every page of this tab while a fault of the live lab is on, so that nobody takes it for
 * a real one.
 */
export default function FaultBanner() {
  const on = useStore(faults);
  return (
    <aside
      ref={bottomBar}
      aria-label={texts.live.bannerLabel}
      className="fixed inset-x-3 bottom-3 z-60 mx-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-2 rounded-card border-2 border-danger bg-danger-soft px-4 py-2.5 text-danger shadow-overlay print:hidden"
    >
      <FlaskConical aria-hidden className="size-5 shrink-0" />
      <p role="alert" className="min-w-0 flex-1 basis-40 font-semibold">
        {texts.live.bannerActive({ faults: faultWords(on) })}
      </p>
      <Button
        size="sm"
        onClick={() =>
          void import('#platform/lab/faults.ts').then(({ setFaults }) => setFaults(noFaults))
        }
      >
        {texts.live.bannerOff}
      </Button>
    </aside>
  );
}

function faultWords({ offline, slow, dropEvery, duplicate }: Faults): string {
  return [
    offline ? texts.live.bannerOffline : '',
    slow > 0 ? texts.live.bannerSlow({ seconds: slow / 1000 }) : '',
    dropEvery > 0 ? texts.live.bannerDrops({ count: dropEvery }) : '',
    duplicate ? texts.live.bannerDuplicates : '',
  ]
    .filter(Boolean)
    .join(', ');
}
