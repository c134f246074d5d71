import { texts } from '@fireline/domain/texts/texts';
import { Sparkles } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { Time } from '#ui/time/time.tsx';
import { type Unseen, unseenText } from './unseen.ts';

interface UnseenNoteProps {
  unseen: Unseen;
  since: number | null;
  timeZone: string | undefined;
  onSeen: () => void;
}

/** What arrived and changed while the admin was away. */
export function UnseenNote({ unseen, since, timeZone, onSeen }: UnseenNoteProps) {
  if (since === null || unseen.added + unseen.changed === 0) return null;
  return (
    <p
      role="status"
      className="mb-4 flex w-fit flex-wrap items-center gap-x-3 gap-y-1 rounded-card bg-info-soft py-1.5 pr-2 pl-4 text-sm"
    >
      <Sparkles aria-hidden className="size-4.5 text-info" />
      <span>
        {texts.console.unseenSince({
          unseen: unseenText(unseen),
          strong: (content) => (
            <span key="counts" className="font-semibold">
              {content}
            </span>
          ),
          time: () => <Time key="time" at={since} timeZone={timeZone} />,
        })}
      </span>
      <Button size="sm" variant="ghost" onClick={onSeen}>
        {texts.console.markUnseenAsSeen}
      </Button>
    </p>
  );
}
