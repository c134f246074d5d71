import type { Audience } from '@fireline/domain/inbox/audience';
import type { SignedIn } from '#platform/auth/session.ts';

/** The audiences a person belongs to: everyone is a customer; staff see their work first. */
export function audiencesOf(role: SignedIn['role']): readonly Audience[] {
  return role === null ? ['customer'] : [role, 'customer'];
}
