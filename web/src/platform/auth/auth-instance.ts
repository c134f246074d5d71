/**
 * Firebase Authentication, loaded when the session is first needed. `initializeAuth` without the
 * popup resolver saves 30 KB; the Google button loads the resolver when it is pressed.
 */
import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';
import { once } from '#lib/once.ts';
import { startFirebase } from '#platform/firebase/firebase-app.ts';
import { checkSavedUser } from './check-saved-user.ts';
import { hurryStart } from './hurry-start.ts';

/** For the modules in this folder; screens use `session.ts`. */
export const authClient = once(async () => {
  const { app, emulators } = await startFirebase();
  const endHurry = hurryStart();
  const auth = initializeAuth(app, {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence],
  });
  void auth
    .authStateReady()
    .finally(endHurry)
    .then(() => checkSavedUser(auth));
  if (emulators) {
    connectAuthEmulator(auth, `http://${emulators.host}:${emulators.ports.auth}`, {
      disableWarnings: true,
    });
  }
  return { auth, onEmulators: emulators !== null, emulators };
});
