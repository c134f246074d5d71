/**
 * The app's address for links in emails: `FIRELINE_SITE_URL` in `functions/.env`, or the address
 * that Hosting gives every project. Without a trailing slash.
 *
 * On the emulators, it's where the caller's page came from (`origin`). Elsewhere callers have no
 * influence: the address appears in emails to other people.
 */
export function siteAddress(env: NodeJS.ProcessEnv, origin: string | undefined): string {
  if (env.FUNCTIONS_EMULATOR === 'true' && origin) return origin;
  const set = env.FIRELINE_SITE_URL?.trim().replace(/\/+$/, '');
  return set || `https://${env.GCLOUD_PROJECT}.web.app`;
}

/**
 * Like `siteAddress`, without a caller. Null if unknown, which is the case on the emulators unless
 * the environment sets it (`scripts/emulators/suite-process.ts` does).
 */
export function knownSite(env: NodeJS.ProcessEnv): string | null {
  const isDemo = env.GCLOUD_PROJECT?.startsWith('demo-') ?? true;
  return isDemo && !env.FIRELINE_SITE_URL?.trim()
    ? null
    : siteAddress({ ...env, FUNCTIONS_EMULATOR: undefined }, undefined);
}
