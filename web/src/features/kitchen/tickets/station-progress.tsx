import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Check } from 'lucide-react';
import { useScreen } from '../board/screen-context.ts';
import { progressByStation } from './tickets.ts';
import { stationText } from './views.ts';

/** Each station's progress: what the pass is waiting for. */
export function StationProgressList({ order }: { order: Order }) {
  const { stations } = useScreen();
  return (
    <ul aria-label={texts.kitchen.progressLabel} className="flex flex-wrap gap-1.5">
      {progressByStation(order, stations).map(({ station, prepared, total }) => {
        const isDone = prepared === total;
        return (
          <li
            key={station}
            className={`numeric flex items-center gap-1.5 rounded-full px-3 py-1 font-semibold text-base ${
              isDone ? 'bg-success-soft text-success' : 'bg-neutral-soft text-ink'
            }`}
          >
            {isDone && <Check aria-hidden className="size-4" strokeWidth={3.5} />}
            <span className="capitalize">{stationText(station)}</span> {prepared}/{total}
          </li>
        );
      })}
    </ul>
  );
}
