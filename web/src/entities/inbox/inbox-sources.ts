/** What can be read of inboxes; apart from `sources.ts`, which every page has. */

import { notificationSchema } from '@fireline/domain/inbox/notification';
import { inboxQuery, inboxUntilQuery } from '@fireline/domain/inbox/queries';
import { query } from '#platform/firestore/source.ts';

export const inboxSources = {
  /** The newest of an inbox. */
  newest: (inbox: string, size: number) => query(inboxQuery(inbox, size), notificationSchema),
  /** What is in it from `until` (ms) on back, newest first. */
  until: (inbox: string, until: number, size: number) =>
    query(inboxUntilQuery(inbox, until, size), notificationSchema),
} as const;
