/** The Admin SDK's clients, made when they are first used: a cold start pays only for its own. */
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

let firestore: Firestore | undefined;

/** The app's one Firestore client. */
export function db(): Firestore {
  startApp();
  firestore ??= getFirestore();
  return firestore;
}

/**
 * Must have run before any service of the default app is asked for. (firebase-functions makes an
 * app of its own, under another name.)
 */
export function startApp(): void {
  if (!getApps().some(({ name }) => name === '[DEFAULT]')) initializeApp();
}
