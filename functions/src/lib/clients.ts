/** The Admin SDK's clients, created on first use: a cold start pays only for those it needs. */
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

let firestore: Firestore | undefined;

/** The app's only Firestore client. */
export function db(): Firestore {
  startApp();
  firestore ??= getFirestore();
  return firestore;
}

/**
 * Must run before any service of the default app is used. (firebase-functions creates an app of its
 * own under another name.)
 */
export function startApp(): void {
  if (!getApps().some(({ name }) => name === '[DEFAULT]')) initializeApp();
}
