/** The log in words. */
import { texts } from '@fireline/domain/texts/texts';
import type { EventType, LogRow } from './event-log.ts';

type Fate = NonNullable<LogRow['fate']>;

export function typeLabel(type: EventType): string {
  const labels: Record<EventType, string> = {
    added: texts.live.typeAdded,
    modified: texts.live.typeModified,
    removed: texts.live.typeRemoved,
    metadata: texts.live.typeMetadata,
  };
  return labels[type];
}

export function fateLabel(fate: Fate): string {
  const labels: Record<Fate, string> = {
    dropped: texts.live.fateDropped,
    repeated: texts.live.fateRepeated,
    'held back': texts.live.fateHeldBack,
  };
  return labels[fate];
}
