import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Callout } from '#ui/feedback/callout.tsx';
import { momentWords } from '../shop-hours.ts';

interface PausedNoteProps {
  shop: Pick<Shop, 'pausedUntil' | 'timeZone'>;
  now: number;
}

/** The shop takes no orders for now; when it does again, if that's known. */
export default function PausedNote({ shop: { pausedUntil, timeZone }, now }: PausedNoteProps) {
  return (
    <div className="mb-4">
      <Callout tone="warning" announce title={texts.paused.title}>
        {pausedUntil === null
          ? texts.paused.hint
          : texts.paused.hintUntil({ when: momentWords(pausedUntil, now, timeZone) })}
      </Callout>
    </div>
  );
}
