import { EyeOff } from 'lucide-react';
import { clockText } from '#ui/time-text.ts';
import { useNow } from '#ui/use-now.ts';

interface StationFilterProps {
  stations: readonly string[];
  /** Null: all of them. */
  chosen: string | null;
  /** How many orders the filter leaves out. */
  hidden: number;
  onChoose: (station: string | null) => void;
  timeZone: string | undefined;
}

const chip = 'min-h-12 whitespace-nowrap rounded-full px-5 font-semibold text-lg transition-colors';

export function StationFilter({
  stations,
  chosen,
  hidden,
  onChoose,
  timeZone,
}: StationFilterProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <fieldset className="-mx-3 flex min-w-0 gap-1.5 overflow-x-auto px-3 [scrollbar-width:none] sm:mx-0 sm:px-0">
        <legend className="sr-only">Station</legend>
        {[null, ...stations].map((station) => (
          <button
            key={station ?? 'all'}
            type="button"
            aria-pressed={station === chosen}
            onClick={() => onChoose(station)}
            className={`${chip} ${
              station === chosen
                ? 'bg-ink text-surface'
                : 'bg-neutral-soft text-ink-muted hover:text-ink'
            }`}
          >
            {station === null ? 'All stations' : <span className="capitalize">{station}</span>}
          </button>
        ))}
      </fieldset>
      {hidden > 0 && (
        <button
          type="button"
          onClick={() => onChoose(null)}
          className="flex min-h-12 items-center gap-2 rounded-full bg-warning px-5 font-semibold text-lg text-surface"
        >
          <EyeOff aria-hidden className="size-5" />
          {hidden === 1 ? '1 order' : `${hidden} orders`} hidden by this filter
        </button>
      )}
      <Clock timeZone={timeZone} />
    </div>
  );
}

function Clock({ timeZone }: { timeZone: string | undefined }) {
  const now = useNow(10_000);
  return (
    <span className="numeric ml-auto font-display font-semibold text-2xl text-ink-muted max-sm:hidden">
      <span className="sr-only">Time: </span>
      {clockText(now, timeZone)}
    </span>
  );
}
