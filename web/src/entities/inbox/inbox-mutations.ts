/**
 * Read marks in inboxes. They are documents, so all of a person's devices and tabs agree on them.
 */
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { followWrite } from '#platform/outbox/write-log.ts';

/**
 * Marks one notification as read by `uid`. Resolves to whether the server accepted it, which may be
 * long after the screen shows it.
 */
export async function markRead(inbox: string, id: string, uid: string): Promise<boolean> {
  const { doc, serverTimestamp, updateDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const path = `${paths.notifications(inbox)}/${id}`;
  return await followWrite(
    path,
    texts.user.notificationNotRead,
    updateDoc(doc(await firestore(), path), { [`readBy.${uid}`]: serverTimestamp() }),
    refused,
  );
}

/** Marks everything in `inboxes` so far as read by `uid`: one write, however many notifications. */
export async function markAllRead(uid: string, inboxes: readonly string[]): Promise<boolean> {
  const { doc, serverTimestamp, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const path = paths.user(uid);
  const inboxReadAt = Object.fromEntries(inboxes.map((inbox) => [inbox, serverTimestamp()]));
  return await followWrite(
    path,
    texts.user.inboxNotRead,
    setDoc(doc(await firestore(), path), { inboxReadAt }, { merge: true }),
    refused,
  );
}

async function refused(): Promise<FirelineError> {
  return new FirelineError('not-allowed', texts.user.inboxRefused);
}
