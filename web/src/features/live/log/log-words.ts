/** The log in words. */
import { texts } from '@fireline/domain/texts/texts';
import type { EventType, LogRow } from './event-log.ts';

export const typeLabels = {
  added: texts.live.typeAdded,
  modified: texts.live.typeModified,
  removed: texts.live.typeRemoved,
  metadata: texts.live.typeMetadata,
} satisfies Record<EventType, string>;

export const fateLabels = {
  dropped: texts.live.fateDropped,
  repeated: texts.live.fateRepeated,
  'held back': texts.live.fateHeldBack,
} satisfies Record<NonNullable<LogRow['fate']>, string>;
