/** Times of the demo orders, in milliseconds. */
import { day, minute } from '@fireline/domain/time/durations';
import type { Story } from './story.ts';

export function placedAt(story: Story, now: number, timeZone: string): number {
  const { placed } = story;
  return 'minutesAgo' in placed
    ? Math.round(now - placed.minutesAgo * minute)
    : shopTime(now - placed.daysAgo * day, placed.clock, timeZone);
}

/** When it was `clock` (`08:15`) in the shop on the day of `someTime` there. */
function shopTime(someTime: number, clock: string, timeZone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(someTime);
  const asIfUtc = Date.parse(`${date}T${clock}:00Z`);
  return asIfUtc - utcOffset(asIfUtc, timeZone);
}

/** The zone's offset from UTC at `time`, in milliseconds; -4 hours for New York in summer. */
function utcOffset(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const there = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return there - Math.floor(time / minute) * minute;
}
