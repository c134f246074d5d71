/** The one place that starts Firebase. */
import { type FirebaseApp, initializeApp } from 'firebase/app';
import { type Environment, loadEnvironment } from './environment.ts';

export interface StartedApp extends Environment {
  readonly app: FirebaseApp;
}

let started: Promise<StartedApp> | undefined;

export function startFirebase(): Promise<StartedApp> {
  started ??= loadEnvironment().then(
    (environment) => ({ ...environment, app: initializeApp(environment.config) }),
    (error: unknown) => {
      started = undefined;
      throw error;
    },
  );
  return started;
}
