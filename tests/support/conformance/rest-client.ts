/** Firestore over REST, as anyone with a token can use it, without the SDK in between. */
import { type ActorName, claimsOf, uidOf } from '../actors.ts';
import { firestoreAddress, rulesProject } from '../rules-environment.ts';
import { fromRest, type RestValue, toRest } from './stored-value.ts';

export interface Write {
  readonly path: string;
  /** Null deletes it. */
  readonly data: object | null;
}

/** `unsendable` is what no server accepts, whatever the rules say: half of a surrogate pair. */
export type Outcome = 'accepted' | 'refused' | 'unsendable';

const database = `projects/${rulesProject}/databases/(default)`;

/** Sets whole documents in one commit. */
export async function commit(
  actor: ActorName | 'owner',
  writes: readonly Write[],
): Promise<Outcome> {
  const response = await fetch(`${address()}/documents:commit`, {
    method: 'POST',
    headers: { ...authorization(actor), 'Content-Type': 'application/json' },
    body: JSON.stringify({ writes: writes.map(toCommit) }),
  });
  if (response.ok) return 'accepted';
  const answer = await response.text();
  if (response.status === 403) return 'refused';
  if (response.status === 400) return 'unsendable';
  throw new Error(`Firestore answered ${response.status}: ${answer}`);
}

/** The stored document, read without rules. */
export async function stored(path: string): Promise<Record<string, unknown>> {
  const response = await fetch(
    `${address()}/documents/${path.split('/').map(encodeURIComponent).join('/')}`,
    {
      headers: authorization('owner'),
    },
  );
  if (!response.ok) throw new Error(`${path} was not read: ${response.status}`);
  const document = (await response.json()) as { fields?: Record<string, RestValue> };
  return fromRest(document.fields);
}

function toCommit({ path, data }: Write) {
  if (data === null) return { delete: `${database}/documents/${path}` };
  const { fields, stamped } = toRest(data);
  return {
    update: { name: `${database}/documents/${path}`, fields },
    ...(stamped.length > 0 && {
      updateTransforms: stamped.map((fieldPath) => ({
        fieldPath,
        setToServerValue: 'REQUEST_TIME',
      })),
    }),
  };
}

function address(): string {
  const { host, port } = firestoreAddress();
  return `http://${host}:${port}/v1/${database}`;
}

function authorization(actor: ActorName | 'owner'): Record<string, string> {
  if (actor === 'owner') return { Authorization: 'Bearer owner' };
  const uid = uidOf(actor);
  if (actor === 'nobody' || uid === null) return {};
  const seconds = Math.floor(Date.now() / 1000);
  const payload = {
    sub: uid,
    user_id: uid,
    aud: rulesProject,
    iss: `https://securetoken.google.com/${rulesProject}`,
    iat: seconds,
    exp: seconds + 3600,
    auth_time: seconds,
    firebase: { sign_in_provider: 'custom', identities: {} },
    ...claimsOf(actor),
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return { Authorization: `Bearer ${part({ alg: 'none', type: 'JWT' })}.${part(payload)}.` };
}
