/**
 * Where people reach the app, for links in mails: `FIRELINE_SITE_URL` of `functions/.env`, else the
 * address that Hosting gives every project. Without a slash at the end.
 *
 * On the emulators it is where the caller's page came from (`origin`). Elsewhere a caller has no
 * say in it: the address is in mails to other people.
 */
export function siteAddress(env: NodeJS.ProcessEnv, origin: string | undefined): string {
  if (env.FUNCTIONS_EMULATOR === 'true' && origin) return origin;
  const set = env.FIRELINE_SITE_URL?.trim().replace(/\/+$/, '');
  return set || `https://${env.GCLOUD_PROJECT}.web.app`;
}

/**
 * As `siteAddress` for those whom nobody calls: null where it is not known, which is on the emulators
 * unless they were told (`scripts/emulators/suite-process.ts` tells them).
 */
export function knownSite(env: NodeJS.ProcessEnv): string | null {
  const isDemo = env.GCLOUD_PROJECT?.startsWith('demo-') ?? true;
  return isDemo && !env.FIRELINE_SITE_URL?.trim()
    ? null
    : siteAddress({ ...env, FUNCTIONS_EMULATOR: undefined }, undefined);
}
