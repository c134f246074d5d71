/**
 * Checks before a deployment whether App Check protects the whole project. Enforcing it only for
 * the callables leaves Firestore and Authentication open to anyone with the project's public key;
 * enforcing it without a site key in the app locks everyone out.
 */

/**
 * The names in https://firebase.google.com/docs/reference/appcheck/rest/v1/projects.services, in
 * the order to enforce them.
 */
export const appCheckServices = {
  'firestore.googleapis.com': 'Firestore',
  'identitytoolkit.googleapis.com': 'Authentication',
} as const;

export type Enforcement = 'OFF' | 'UNENFORCED' | 'ENFORCED';

export interface AppCheck {
  /** Whether the app is built with a site key. */
  readonly hasSiteKey: boolean;
  /** Whether callables refuse callers without a token. */
  readonly callables: boolean;
  /** By service; null if the project couldn't be queried. */
  readonly services: Readonly<Record<string, Enforcement>> | null;
}

export interface AppCheckAdvice {
  /** Deploying would lock people out, so nothing is deployed. */
  readonly stops: string | null;
  readonly says: readonly string[];
}

export function appCheckAdvice({ hasSiteKey, callables, services }: AppCheck): AppCheckAdvice {
  const names = Object.entries(appCheckServices);
  const enforced: string[] = names
    .filter(([id]) => services?.[id] === 'ENFORCED')
    .map(([, name]) => name);
  if (callables) enforced.push('the callables');
  if (!hasSiteKey && enforced.length > 0) {
    return {
      stops: `App Check is enforced for ${enforced.join(' and ')}, but the app has no site key, so nobody could use it. Set VITE_APP_CHECK_SITE_KEY in web/.env, or turn enforcement off.`,
      says: [],
    };
  }
  if (!hasSiteKey) return { stops: null, says: ['App Check is off (docs/security.md).'] };
  if (services === null) {
    return {
      stops: null,
      says: [
        'Could not check the project’s App Check settings. In the console, make sure that Firestore and Authentication are enforced, too.',
      ],
    };
  }
  const open: string[] = names
    .filter(([id]) => services[id] !== 'ENFORCED')
    .map(([, name]) => name);
  if (!callables) open.push('the callables (FIRELINE_ENFORCE_APP_CHECK)');
  return {
    stops: null,
    says:
      open.length === 0
        ? []
        : [`App Check is not enforced for ${open.join(', ')} (docs/security.md).`],
  };
}

/**
 * The project's settings; null if they can't be queried because credentials or the API are missing.
 */
export async function readServices(
  project: string,
  accessToken: () => Promise<string>,
): Promise<AppCheck['services']> {
  try {
    const address = `https://firebaseappcheck.googleapis.com/v1/projects/${project}/services`;
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${await accessToken()}`, 'X-Goog-User-Project': project },
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) return null;
    const { services = [] } = (await response.json()) as {
      services?: readonly { name: string; enforcementMode?: Enforcement }[];
    };
    return Object.fromEntries(
      services.map(({ name, enforcementMode = 'OFF' }) => [
        name.split('/').at(-1),
        enforcementMode,
      ]),
    );
  } catch {
    return null;
  }
}
