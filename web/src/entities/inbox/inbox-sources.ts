/** Sources for inboxes; separate from `sources.ts`, which every page loads. */

import { notificationSchema } from '@fireline/domain/inbox/notification';
import { inboxQuery, inboxUntilQuery } from '@fireline/domain/inbox/queries';
import { query } from '#platform/firestore/source.ts';

export const inboxSources = {
  /** The newest notifications of an inbox. */
  newest: (inbox: string, size: number) => query(inboxQuery(inbox, size), notificationSchema),
  /** Its notifications from `until` (ms) backward, newest first. */
  until: (inbox: string, until: number, size: number) =>
    query(inboxUntilQuery(inbox, until, size), notificationSchema),
} as const;
