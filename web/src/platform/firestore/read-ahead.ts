/**
 * Reads over Firestore's REST API, which doesn't need the SDK: a page that shows the result doesn't
 * have to wait for that.
 */
import type { QuerySpec } from '@fireline/domain/query';
import { type GenericSchema, safeParse } from 'valibot';
import { withTimeout } from '#lib/with-timeout.ts';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import type { Entry, LiveList } from '#platform/live/state.ts';
import { fieldsFromRest, type RestFields, toRestQuery } from './rest-values.ts';

/** How long the answer is worth waiting for (ms); Firestore is ready by about then, too. */
const patience = 3000;

/** The ID token of the person for whom something is read; null if nobody is signed in. */
type Token = () => Promise<string | null>;

interface RestDocument {
  /** `projects/…/documents/orders/abc`. */
  readonly name: string;
  readonly fields?: RestFields;
}

/** Reads only on a device that hasn't been here: what it showed, Firestore has saved. */
export function onFirstVisit<Data>(read: () => Promise<Data | null>): () => Promise<Data | null> {
  return async () => (navigator.serviceWorker?.controller ? null : await read());
}

/**
 * Null if there is no such document, or it couldn't be read; then the listener says why. A public
 * document needs no token.
 */
export async function readAhead<Value>(
  path: string,
  schema: GenericSchema<unknown, Value>,
  token?: Token,
): Promise<Entry<Value> | null> {
  const found = await ask<RestDocument>(path, token);
  return found && toEntry(found, schema);
}

/** Null if the list is empty or couldn't be read: the listener says which. */
export async function readListAhead<Value>(
  spec: QuerySpec,
  schema: GenericSchema<unknown, Value>,
  token: Token,
): Promise<LiveList<Value> | null> {
  const { parent, structuredQuery } = toRestQuery(spec);
  const rows = await ask<readonly { document?: RestDocument }[]>(parent, token, structuredQuery);
  const entries: Entry<Value>[] = [];
  const invalidIds: string[] = [];
  for (const { document } of rows ?? []) {
    // A row without a document only says when the query was run.
    if (!document) continue;
    const entry = toEntry(document, schema);
    if (entry) entries.push(entry);
    else invalidIds.push(idOf(document));
  }
  return entries.length > 0 ? { entries, invalidIds } : null;
}

function toEntry<Value>(
  document: RestDocument,
  schema: GenericSchema<unknown, Value>,
): Entry<Value> | null {
  const result = safeParse(schema, fieldsFromRest(document.fields));
  if (!result.success) return null;
  return { id: idOf(document), data: result.output, hasPendingWrites: false };
}

function idOf({ name }: RestDocument): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** A document, or the answer to `query`. Null if there is none, or it wasn't given. */
async function ask<Answer>(path: string, token?: Token, query?: object): Promise<Answer | null> {
  // App Check would refuse it.
  if (import.meta.env.VITE_APP_CHECK_SITE_KEY) return null;
  try {
    const bearer = await token?.();
    if (bearer === null) return null;
    return await withTimeout(patience, fetchJson<Answer>(path, bearer, query));
  } catch (error) {
    console.info('What this page shows comes from Firestore’s listener.', error);
    return null;
  }
}

async function fetchJson<Answer>(
  path: string,
  bearer: string | undefined,
  query: object | undefined,
): Promise<Answer | null> {
  const { config, emulators } = await loadEnvironment();
  const server = emulators
    ? `http://${emulators.host}:${emulators.ports.firestore}`
    : 'https://firestore.googleapis.com';
  const place = `${path && `/${path}`}${query ? ':runQuery' : ''}`;
  const address = `${server}/v1/projects/${config.projectId}/databases/(default)/documents${place}`;
  const response = await fetch(`${address}?key=${config.apiKey}`, {
    ...(bearer !== undefined && { headers: { Authorization: `Bearer ${bearer}` } }),
    ...(query && { method: 'POST', body: JSON.stringify({ structuredQuery: query }) }),
  });
  return response.ok ? await response.json() : null;
}
