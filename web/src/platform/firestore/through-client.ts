import type { Firestore } from 'firebase/firestore';

/** Like the client's `throughClient`, but loads the client first. */
export async function throughClient(work: (db: Firestore) => Promise<void>): Promise<void> {
  await (await import('./firestore-client.ts')).throughClient(work);
}
