/** The Admin SDK's clients, created on first use: a cold start pays only for those it needs. */

import { getApps, initializeApp } from 'firebase-admin/app';
import type { Auth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { AccountContext, Context } from './context.ts';

let firestore: Firestore | undefined;

/** The app's only Firestore client. */
export function db(): Firestore {
  startApp();
  firestore ??= getFirestore();
  return firestore;
}

/** The app's accounts; the SDK for them is only loaded here. */
export async function auth(): Promise<Auth> {
  startApp();
  const { getAuth } = await import('firebase-admin/auth');
  return getAuth();
}

export function appContext(): Context {
  return { db: db(), now: Date.now };
}

export async function accountContext(): Promise<AccountContext> {
  return { ...appContext(), auth: await auth() };
}

/**
 * Must run before any service of the default app is used. (firebase-functions creates an app of its
 * own under another name.)
 */
export function startApp(): void {
  if (!getApps().some(({ name }) => name === '[DEFAULT]')) initializeApp();
}
