import { Sparkles } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { Time } from '#ui/time/time.tsx';
import { type News, newsText } from './news.ts';

interface NewsNoteProps {
  news: News;
  since: number | null;
  timeZone: string | undefined;
  onSeen: () => void;
}

/** What arrived and changed while the admin was away. */
export function NewsNote({ news, since, timeZone, onSeen }: NewsNoteProps) {
  if (since === null || news.added + news.changed === 0) return null;
  return (
    <p
      role="status"
      className="mb-4 flex w-fit flex-wrap items-center gap-x-3 gap-y-1 rounded-card bg-info-soft py-1.5 pr-2 pl-4 text-sm"
    >
      <Sparkles aria-hidden className="size-4.5 text-info" />
      <span>
        <span className="font-semibold">{newsText(news)}</span> since you last looked,{' '}
        <Time at={since} timeZone={timeZone} />
      </span>
      <Button size="sm" variant="ghost" onClick={onSeen}>
        Mark as seen
      </Button>
    </p>
  );
}
