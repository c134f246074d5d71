import { texts } from '@fireline/domain/texts/texts';
import {
  AlarmClock,
  BikeIcon,
  CalendarClock,
  FlaskConical,
  type LucideIcon,
  MessageSquareText,
  Star,
} from 'lucide-react';
import type { Tone } from '#ui/feedback/tone.ts';
import { toneClasses } from '#ui/feedback/tone.ts';
import type { OrderMark } from './list-query.ts';

export function markLabel(mark: OrderMark): string {
  const labels: Record<OrderMark, string> = {
    priority: texts.console.priority,
    late: texts.console.markLate,
    courier: texts.console.noCourier,
    note: texts.console.markNote,
    later: texts.console.markLater,
    test: texts.orders.test,
  };
  return labels[mark];
}

const looks = {
  priority: { icon: Star, tone: 'accent' },
  late: { icon: AlarmClock, tone: 'danger' },
  courier: { icon: BikeIcon, tone: 'warning' },
  note: { icon: MessageSquareText, tone: 'warning' },
  later: { icon: CalendarClock, tone: 'info' },
  test: { icon: FlaskConical, tone: 'warning' },
} as const satisfies Record<OrderMark, { icon: LucideIcon; tone: Tone }>;

/** Why an order deserves a second look, as icons that fit in a row. */
export function MarkBadges({ marks }: { marks: readonly OrderMark[] }) {
  return (
    <span className="flex gap-1">
      {marks.map((mark) => {
        const { icon: Icon, tone } = looks[mark];
        return (
          <span
            key={mark}
            title={markLabel(mark)}
            className={`grid size-6 place-items-center rounded-full ${toneClasses[tone]}`}
          >
            <Icon aria-hidden className="size-3.5" />
            <span className="sr-only">{markLabel(mark)}</span>
          </span>
        );
      })}
    </span>
  );
}
