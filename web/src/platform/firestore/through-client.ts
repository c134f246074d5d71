import type { Firestore } from 'firebase/firestore';

/** As `throughClient` of the client, which is loaded for it. */
export async function throughClient(work: (db: Firestore) => Promise<void>): Promise<void> {
  await (await import('./firestore-client.ts')).throughClient(work);
}
