/**
 * Read marks in inboxes. They are documents, so all of a person's devices and tabs agree on them.
 * Nobody waits for them: they aren't listed as unsent.
 */
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { merge, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** Marks one notification as read by `uid`. */
export const markRead = defineMutation<{
  readonly inbox: string;
  readonly id: string;
  readonly uid: string;
}>({
  name: 'markRead',
  target: ({ inbox, id }) => `${paths.notifications(inbox)}/${id}`,
  write: ({ uid }, { serverTimestamp }) => update({ [`readBy.${uid}`]: serverTimestamp() }),
  title: () => texts.user.notificationNotRead,
  explainRejection: () => texts.user.inboxRefused,
});

/** Marks everything in `inboxes` so far as read: one write, however many notifications. */
export const markAllRead = defineMutation<{
  readonly uid: string;
  readonly inboxes: readonly string[];
}>({
  name: 'markAllRead',
  target: ({ uid }) => paths.user(uid),
  write: ({ inboxes }, { serverTimestamp }) =>
    merge({
      inboxReadAt: Object.fromEntries(inboxes.map((inbox) => [inbox, serverTimestamp()])),
    }),
  title: () => texts.user.inboxNotRead,
  explainRejection: () => texts.user.inboxRefused,
});
