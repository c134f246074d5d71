/**
 * What an admin can do about events that couldn't be processed. Each resolves to what went wrong,
 * or null.
 */
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';

/** Processes the event again; if that succeeds, the dead letter is removed. */
export function repeatDeadLetter(letterId: string): Promise<string | null> {
  return failureOf(async () => {
    const { callFunction } = await import('#platform/firebase/functions-client.ts');
    await callFunction('repeatDeadLetter', { letterId });
  });
}

export function dismissDeadLetter(letterId: string): Promise<string | null> {
  return failureOf(async () => {
    const { deleteDoc, doc } = await import('firebase/firestore');
    const { firestore } = await import('#platform/firestore/firestore-client.ts');
    await deleteDoc(doc(await firestore(), paths.deadLetter(letterId)));
  });
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof FirelineError ? error.message : texts.office.refusedTryAgain;
  }
}
