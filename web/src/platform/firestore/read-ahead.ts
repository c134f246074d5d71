/**
 * Reads a document over Firestore's REST API, which doesn't need the SDK: a page that shows it
 * doesn't have to wait for that.
 */
import { type GenericSchema, safeParse } from 'valibot';
import { withTimeout } from '#lib/with-timeout.ts';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import type { Entry } from '#platform/live/state.ts';

/** How long it's worth waiting for, in milliseconds; Firestore is ready by about then, too. */
const patience = 3000;

/** The ID token of the person for whom something is read; null if nobody is signed in. */
type Token = () => Promise<string | null>;

/**
 * Null if there is no such document, or it couldn't be read; then the listener says why. A public
 * document needs no token.
 */
export async function readAhead<Value>(
  path: string,
  schema: GenericSchema<unknown, Value>,
  token?: Token,
): Promise<Entry<Value> | null> {
  // App Check would refuse it.
  if (import.meta.env.VITE_APP_CHECK_SITE_KEY) return null;
  try {
    const fields = await withTimeout(patience, fetchFields(path, token));
    const result = fields && safeParse(schema, toPlain({ mapValue: { fields } }));
    if (!result?.success) return null;
    return {
      id: path.slice(path.lastIndexOf('/') + 1),
      data: result.output,
      hasPendingWrites: false,
    };
  } catch (error) {
    console.info(`${path} comes from Firestore’s listener.`, error);
    return null;
  }
}

async function fetchFields(path: string, token?: Token): Promise<Fields | null> {
  const bearer = await token?.();
  if (bearer === null) return null;
  const { config, emulators } = await loadEnvironment();
  const server = emulators
    ? `http://${emulators.host}:${emulators.ports.firestore}`
    : 'https://firestore.googleapis.com';
  const response = await fetch(
    `${server}/v1/projects/${config.projectId}/databases/(default)/documents/${path}?key=${config.apiKey}`,
    bearer === undefined ? {} : { headers: { Authorization: `Bearer ${bearer}` } },
  );
  if (!response.ok) return null;
  const { fields = {} }: { fields?: Fields } = await response.json();
  return fields;
}

type Fields = Readonly<Record<string, FirestoreValue>>;

/** A value in the REST API's JSON; one of these. */
interface FirestoreValue {
  readonly nullValue?: null;
  readonly stringValue?: string;
  readonly booleanValue?: boolean;
  readonly doubleValue?: number;
  /** A decimal number: JSON has no 64-bit integers. */
  readonly integerValue?: string;
  /** RFC 3339, in UTC. */
  readonly timestampValue?: string;
  readonly arrayValue?: { readonly values?: readonly FirestoreValue[] };
  readonly mapValue?: { readonly fields?: Fields };
}

/** Timestamps in milliseconds, as in `@fireline/domain/plain`; null for kinds that aren't listed. */
export function toPlain(value: FirestoreValue): unknown {
  const { integerValue, timestampValue, arrayValue, mapValue } = value;
  if (integerValue !== undefined) return Number(integerValue);
  if (timestampValue !== undefined) return Date.parse(timestampValue);
  if (arrayValue) return (arrayValue.values ?? []).map(toPlain);
  if (mapValue) {
    return Object.fromEntries(
      Object.entries(mapValue.fields ?? {}).map(([key, part]) => [key, toPlain(part)]),
    );
  }
  return value.stringValue ?? value.booleanValue ?? value.doubleValue ?? null;
}
