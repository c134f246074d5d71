import type { Audience } from '@fireline/domain/inbox/audience';
import type { SignedIn } from '#platform/auth/session.ts';

/** As whom somebody is told of orders: everybody of their own, staff of their work's first. */
export function audiencesOf(role: SignedIn['role']): readonly Audience[] {
  return role === null ? ['customer'] : [role, 'customer'];
}
