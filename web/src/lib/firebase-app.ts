/** The one place that starts Firebase. */
import { type FirebaseApp, initializeApp } from 'firebase/app';
import { type Environment, loadEnvironment } from './environment.ts';
import { once } from './once.ts';

export interface StartedApp extends Environment {
  readonly app: FirebaseApp;
}

export const startFirebase = once(async (): Promise<StartedApp> => {
  const environment = await loadEnvironment();
  return { ...environment, app: initializeApp(environment.config) };
});
