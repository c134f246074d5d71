/**
 * Reads and writes that anyone can make without the SDK: Firestore's REST interface accepts a whole
 * batch in one request
 * (https://firebase.google.com/docs/firestore/reference/rest/v1/projects.databases.documents/commit).
 */
import { type AccountName, claimsOf, uidOf } from './actors.ts';
import { firestoreAddress, rulesProject } from './rules-environment.ts';

/** Stands for the server time in a document. */
export const now = Symbol('server time');

/**
 * Sets `documents` in one request as `actor`; returns the HTTP status: 200, or 403 for a denial.
 */
export async function commitByRest(
  actor: AccountName,
  documents: Readonly<Record<string, object>>,
): Promise<number> {
  const { host, port } = firestoreAddress();
  const database = `projects/${rulesProject}/databases/(default)/documents`;
  const writes = Object.entries(documents).map(([path, data]) => ({
    update: { name: `${database}/${path}`, fields: fieldsOf(data) },
    updateTransforms: timesIn(data).map((fieldPath) => ({
      fieldPath,
      setToServerValue: 'REQUEST_TIME',
    })),
  }));
  const response = await fetch(`http://${host}:${port}/v1/${database}:commit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${tokenOf(actor)}` },
    body: JSON.stringify({ writes }),
  });
  await response.body?.cancel();
  return response.status;
}

/** Reads one document as `actor`; returns the HTTP status: 200, or 403 for a denial. */
export async function getByRest(
  actor: AccountName,
  path: string,
  claims: object = {},
): Promise<number> {
  const { host, port } = firestoreAddress();
  const database = `projects/${rulesProject}/databases/(default)/documents`;
  const response = await fetch(`http://${host}:${port}/v1/${database}/${path}`, {
    headers: { Authorization: `Bearer ${tokenOf(actor, claims)}` },
  });
  await response.body?.cancel();
  return response.status;
}

/** An ID token without a signature, which the emulators accept. */
function tokenOf(actor: AccountName, others: object = {}): string {
  const uid = uidOf(actor);
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = {
    sub: uid,
    user_id: uid,
    iss: `https://securetoken.google.com/${rulesProject}`,
    aud: rulesProject,
    iat: issuedAt,
    exp: issuedAt + 3600,
    auth_time: issuedAt,
    firebase: { sign_in_provider: 'custom', identities: {} },
    ...claimsOf(actor),
    ...others,
  };
  const encoded = [{ alg: 'none', type: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return `${encoded.join('.')}.`;
}

function fieldsOf(data: object): Record<string, object> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== now)
      .map(([key, value]) => [key, restValue(value)]),
  );
}

function restValue(value: unknown): object {
  if (value === null || value === undefined) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(restValue) } };
  return { mapValue: { fields: fieldsOf(Object(value) as object) } };
}

/** The paths of the fields that hold the server time. */
function timesIn(data: object, before = ''): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const path = `${before}${key}`;
    if (value === now) return [path];
    const isMap =
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !(value instanceof Date);
    return isMap ? timesIn(value, `${path}.`) : [];
  });
}
