/** The log in words. */
import { texts } from '@fireline/domain/texts/texts';
import type { EventType, LogRow } from './event-log.ts';

type Fault = NonNullable<LogRow['fault']>;

export function typeLabel(type: EventType): string {
  const labels: Record<EventType, string> = {
    added: texts.live.typeAdded,
    modified: texts.live.typeModified,
    removed: texts.live.typeRemoved,
    metadata: texts.live.typeMetadata,
  };
  return labels[type];
}

export function faultLabel(fault: Fault): string {
  const labels: Record<Fault, string> = {
    dropped: texts.live.faultDropped,
    repeated: texts.live.faultRepeated,
    'held back': texts.live.faultHeldBack,
  };
  return labels[fault];
}
