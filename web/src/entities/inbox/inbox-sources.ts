/** Sources for inboxes; separate from `sources.ts`, which every page loads. */

import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { inboxQuery, inboxUntilQuery } from '@fireline/domain/inbox/queries';
import { paths } from '@fireline/domain/paths';
import { document, query } from '#platform/firestore/source.ts';

/** How many notifications of an inbox are live: the newest. */
export const inboxWindow = 100;

export const inboxSources = {
  /** The newest notifications of an inbox. */
  newest: (inbox: string) => query(inboxQuery(inbox, inboxWindow), notificationSchema),
  /** Its notifications from `until` (ms) backward, newest first. */
  until: (inbox: string, until: number, size: number) =>
    query(inboxUntilQuery(inbox, until, size), notificationSchema),
  /** Whether a courier is on duty: others aren't alerted to offers. */
  duty: (uid: string) => document(paths.courier(uid), courierSchema),
} as const;
