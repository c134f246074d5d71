/** What use cases work with. Triggers pass the real ones (`clients.ts`), tests their own. */
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';

export interface Context {
  readonly db: Firestore;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/** For use cases that also read or change accounts. */
export interface AccountContext extends Context {
  readonly auth: Auth;
}
