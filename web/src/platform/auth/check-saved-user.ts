import { FirebaseError } from 'firebase/app';
import { type Auth, reload, signOut } from 'firebase/auth';
import { afterPaint } from '#lib/after-paint.ts';

/**
 * Asks the server about the user that Authentication has started with (see `hurry-start.ts`), and
 * takes over what has changed. Someone whom it doesn't know anymore is signed out.
 */
export async function checkSavedUser(auth: Auth): Promise<void> {
  const user = auth.currentUser;
  if (!user) return;
  await afterPaint();
  try {
    await reload(user);
  } catch (error) {
    const isAnswer = error instanceof FirebaseError && error.code !== 'auth/network-request-failed';
    if (isAnswer && auth.currentUser === user) await signOut(auth);
  }
}
