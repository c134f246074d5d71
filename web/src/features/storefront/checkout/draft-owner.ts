import type { Session } from '#platform/auth/session.ts';

/** Whose details apply: a uid, null for guests, undefined while unknown. */
export function ownerOf(session: Session): string | null | undefined {
  switch (session.status) {
    case 'loading':
      return undefined;
    case 'signed-out':
      return null;
    case 'signed-in':
      return session.isGuest ? null : session.uid;
  }
}
