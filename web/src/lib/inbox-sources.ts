/** What can be read of inboxes; apart from `sources.ts`, which every page has. */

import { notificationSchema } from '@fireline/domain/inbox/notification';
import { officeQueries } from '@fireline/domain/office-queries';
import { queries } from '@fireline/domain/queries';
import { query } from './source.ts';

export const inboxSources = {
  /** The newest of an inbox. */
  newest: (inbox: string, size: number) => query(queries.inbox(inbox, size), notificationSchema),
  /** What is in it from `until` (ms) on back, newest first. */
  until: (inbox: string, until: number, size: number) =>
    query(officeQueries.inboxUntil(inbox, until, size), notificationSchema),
} as const;
