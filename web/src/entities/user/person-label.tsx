import { sources } from '#entities/shop/sources.ts';
import { personName } from '#entities/user/person-name.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { UserText } from '#ui/user-text.tsx';

/** Name of a staff member, which admins may read. */
export function PersonName({ uid, fallback }: { uid: string; fallback: string }) {
  const person = useLiveDocument(sources.user(uid));
  const user = person.status === 'ready' ? person.data?.data : undefined;
  return <UserText>{(user && personName(user)) || fallback}</UserText>;
}
