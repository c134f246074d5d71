import { texts } from '@fireline/domain/texts/texts';
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
        {texts.console.newsSince({
          news: newsText(news),
          strong: (content) => (
            <span key="news" className="font-semibold">
              {content}
            </span>
          ),
          time: () => <Time key="time" at={since} timeZone={timeZone} />,
        })}
      </span>
      <Button size="sm" variant="ghost" onClick={onSeen}>
        {texts.console.newsSeen}
      </Button>
    </p>
  );
}
