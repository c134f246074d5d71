import { isScreenOnline, type Screen } from '@fireline/domain/shop/screen';
import { texts } from '@fireline/domain/texts/texts';
import { Eye } from 'lucide-react';
import { tabScreenId } from '#entities/screen/screen-beat.ts';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { othersViewing } from './others-viewing.ts';

/** Who else has the order open now, so that two people don't do the same thing twice. */
export function AlsoOpen({ orderId, uid }: { orderId: string; uid: string }) {
  const screens = useLiveQuery(officeSources.screens());
  const now = useNow(10_000);
  const entries: readonly Entry<Screen>[] =
    screens.status === 'ready'
      ? screens.data.entries.filter(({ data }) => isScreenOnline(data, now))
      : [];
  const others = othersViewing(entries, { orderId, uid, ownScreen: tabScreenId(uid) });
  return (
    <p role="status" className="text-sm empty:hidden">
      {others.length > 0 && (
        <span className="inline-flex items-center gap-2 rounded-full bg-info-soft px-3 py-1 text-info">
          <Eye aria-hidden className="size-4 shrink-0" />
          {texts.console.alsoViewing({
            names: others.reduce((names, name) => texts.console.alsoViewingAnd({ names, name })),
          })}
        </span>
      )}
    </p>
  );
}
