/** Whether the server refused a move because a shared screen could no longer act for someone. */
import { personAtScreenSchema, pinHolderSchema } from '@fireline/domain/access/pin';
import type { Actor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { serverNow } from '#lib/time/clock.ts';
import { readDocument } from '#platform/firestore/read-document.ts';

/** What to say; null if it was refused for another reason. */
export async function whyPersonRefused({ uid, person }: Actor): Promise<string | null> {
  if (person === undefined) return null;
  try {
    const session = checkInput(
      personAtScreenSchema,
      await readDocument(paths.personAtScreen(uid, person)),
    );
    const holder = checkInput(pinHolderSchema, await readDocument(paths.pinHolder(person)));
    const isHere =
      session.ok &&
      holder.ok &&
      session.value.expiresAt > serverNow() &&
      session.value.pinSetAt === holder.value.setAt;
    return isHere ? null : texts.orderWork.personGone;
  } catch {
    return null;
  }
}
