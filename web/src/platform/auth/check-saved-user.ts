import { type Auth, reload } from 'firebase/auth';
import { afterPaint } from '#lib/after-paint.ts';

/**
 * Asks the server about the user that Authentication has started with (see `hurry-start.ts`), and
 * takes over what has changed. Authentication signs out someone whose account is closed or gone.
 */
export async function checkSavedUser(auth: Auth): Promise<void> {
  const user = auth.currentUser;
  if (!user) return;
  await afterPaint();
  await reload(user).catch((error: unknown) => {
    console.info('The saved user could not be checked, or is signed out.', error);
  });
}
