import { ChefHat } from 'lucide-react';
import { Button } from '#ui/button.tsx';

interface CaughtUpProps {
  station: string | null;
  hidden: number;
  onShowAll: () => void;
}

/** Nothing to do, said large enough to be believed from the other end of the kitchen. */
export function CaughtUp({ station, hidden, onShowAll }: CaughtUpProps) {
  return (
    <div className="grid flex-1 content-center justify-items-center gap-4 px-4 py-16 text-center">
      <span className="grid size-28 place-items-center rounded-full bg-success-soft text-success">
        <ChefHat aria-hidden className="size-14" strokeWidth={1.5} />
      </span>
      <h2 className="text-5xl">All caught up</h2>
      <p className="max-w-xl text-ink-muted text-xl text-pretty">
        {station === null
          ? 'New orders appear here the moment they come in.'
          : `Nothing for ${station} at the moment.`}
      </p>
      {hidden > 0 && (
        <Button size="lg" onClick={onShowAll}>
          Show {hidden === 1 ? 'the order' : `the ${hidden} orders`} of the other stations
        </Button>
      )}
    </div>
  );
}
