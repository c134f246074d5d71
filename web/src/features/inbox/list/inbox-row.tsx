import type { NotificationLevel } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import {
  Check,
  CircleAlert,
  CircleCheck,
  Info,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react';
import { Link, useLocation } from 'react-router-dom';
import { IconButton } from '#ui/button/icon-button.tsx';
import { type Tone, toneClasses } from '#ui/feedback/tone.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { type InboxItem, isRead, type Reader } from './inbox-items.ts';
import { linkTo } from './order-link.ts';

const looks = {
  info: { icon: Info, tone: 'info' },
  success: { icon: CircleCheck, tone: 'success' },
  warning: { icon: TriangleAlert, tone: 'warning' },
  error: { icon: CircleAlert, tone: 'danger' },
} as const satisfies Record<NotificationLevel, { icon: LucideIcon; tone: Tone }>;

interface InboxRowProps {
  item: InboxItem;
  reader: Reader;
  onRead: (item: InboxItem) => void;
  onLeave: () => void;
}

export function InboxRow({ item, reader, onRead, onLeave }: InboxRowProps) {
  const { level, title, message, priority, createdAt } = item.data;
  const { icon: Icon, tone } = looks[level];
  const prefix = prefixOf(level);
  const location = useLocation();
  const isNew = !isRead(item, reader);
  return (
    <li className={`relative flex items-start ${isNew ? 'bg-accent-soft/40' : ''}`}>
      <Link
        to={linkTo(item.data, location)}
        onClick={() => {
          if (isNew) onRead(item);
          onLeave();
        }}
        className="flex min-w-0 flex-1 gap-3 py-3 pr-2 pl-4 -outline-offset-2 hover:bg-neutral-soft/60"
      >
        <span
          className={`mt-0.5 grid size-9 shrink-0 place-items-center rounded-full ${toneClasses[tone]}`}
        >
          <Icon aria-hidden className="size-4.5" />
        </span>
        <span className="min-w-0 flex-1">
          <span className={`block leading-snug ${isNew ? 'font-semibold' : 'text-ink-muted'}`}>
            {isNew && <span className="sr-only">{texts.inbox.unreadPrefix} </span>}
            {prefix && <span className="sr-only">{prefix} </span>}
            <UserText>{title}</UserText>
          </span>
          <UserText className="mt-0.5 block text-ink-muted text-sm">{message}</UserText>
          <span className="mt-1 flex gap-2 text-ink-muted text-xs">
            <Time at={createdAt} format="relative" />
            {priority === 'high' && (
              <span className="font-semibold text-accent-ink">{texts.inbox.important}</span>
            )}
          </span>
        </span>
      </Link>
      {isNew && (
        <IconButton
          icon={Check}
          label={texts.inbox.markRead({ title })}
          className="mt-2 mr-2"
          onClick={() => onRead(item)}
        />
      )}
    </li>
  );
}

/** What the icon says, for screen readers. */
function prefixOf(level: NotificationLevel): string | null {
  if (level === 'error') return texts.inbox.problemPrefix;
  return level === 'warning' ? texts.inbox.warningPrefix : null;
}
