import { useLiveDocument } from '#lib/live.ts';
import { sources } from '#lib/sources.ts';

/** The name that a person gave themselves; admins may read it. */
export function PersonName({ uid, fallback }: { uid: string; fallback: string }) {
  const person = useLiveDocument(sources.user(uid));
  const name = person.status === 'ready' ? person.data?.data.displayName : undefined;
  return name || fallback;
}
