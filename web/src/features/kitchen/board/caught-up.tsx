import { texts } from '@fireline/domain/texts/texts';
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
      <h2 className="text-5xl">{texts.kitchen.caughtUpTitle}</h2>
      <p className="max-w-xl text-ink-muted text-xl text-pretty">
        {view.kind === 'station'
          ? texts.kitchen.caughtUpHere({ station: view.station })
          : texts.kitchen.caughtUpText}
        {later > 0 && ` ${texts.kitchen.caughtUpLater({ count: later })}`}
      </p>
      {hidden > 0 && (
        <Button size="touch" onClick={onShowAll}>
          {texts.kitchen.showOthers({ count: hidden })}
        </Button>
      )}
    </div>
  );
}
