import { useLiveDocument } from '#lib/live.ts';
import { personName } from '#lib/person-name.ts';
import { sources } from '#lib/sources.ts';
import { UserText } from '#ui/user-text.tsx';

/** What to call a person of the staff; admins may read it. */
export function PersonName({ uid, fallback }: { uid: string; fallback: string }) {
  const person = useLiveDocument(sources.user(uid));
  const user = person.status === 'ready' ? person.data?.data : undefined;
  return <UserText>{(user && personName(user)) || fallback}</UserText>;
}
