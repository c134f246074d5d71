import { ChefHat } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { useScreen } from './screen-context.ts';

interface CaughtUpProps {
  hidden: number;
  later: number;
  onShowAll: () => void;
}

/** Nothing to do, in letters large enough to read across the kitchen. */
export function CaughtUp({ hidden, later, onShowAll }: CaughtUpProps) {
  const { view } = useScreen();
  return (
    <div className="grid flex-1 content-center justify-items-center gap-4 px-4 py-16 text-center">
      <span className="grid size-28 place-items-center rounded-full bg-success-soft text-success">
        <ChefHat aria-hidden className="size-14" strokeWidth={1.5} />
      </span>
      <h2 className="text-5xl">All caught up</h2>
      <p className="max-w-xl text-ink-muted text-xl text-pretty">
        {view.kind === 'station'
          ? `Nothing for ${view.station} right now.`
          : 'New orders will show up here as they come in.'}
        {later > 0 && ` ${later === 1 ? '1 order is' : `${later} orders are`} scheduled for later.`}
      </p>
      {hidden > 0 && (
        <Button size="lg" className="min-h-14!" onClick={onShowAll}>
          Show {hidden === 1 ? 'the order' : `the ${hidden} orders`} at other stations
        </Button>
      )}
    </div>
  );
}
