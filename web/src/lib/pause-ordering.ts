/** Whether the shop takes new orders: what an admin can change from every page. */
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { followWrite } from './write-log.ts';

/** Pauses ordering, or lets customers order again. Resolves to whether the server took it. */
export async function pauseOrdering(orderingPaused: boolean, uid: string): Promise<boolean> {
  const { doc, serverTimestamp, updateDoc } = await import('firebase/firestore');
  const { firestore } = await import('./firestore-client.ts');
  const write = updateDoc(doc(await firestore(), paths.shop), {
    orderingPaused,
    updatedBy: uid,
    updatedAt: serverTimestamp(),
  });
  return await followWrite(
    paths.shop,
    orderingPaused ? 'Ordering was not paused' : 'Ordering is still paused',
    write,
    async () => new FirelineError('not-allowed', 'The server refused it: your role has changed.'),
  );
}
