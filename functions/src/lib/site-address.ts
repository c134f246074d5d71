import type { Config } from '../config.ts';

/**
 * The app's address for links in emails: the configured one, or the address that Hosting gives
 * every project. Without a trailing slash.
 *
 * On the emulators, it's where the caller's page came from (`origin`). Elsewhere callers have no
 * influence: the address appears in emails to other people.
 */
export function siteAddress(
  { isEmulated, siteUrl, projectId }: Config,
  origin: string | undefined,
): string {
  if (isEmulated && origin) return origin;
  return siteUrl ?? `https://${projectId}.web.app`;
}

/**
 * Like `siteAddress`, without a caller. Null if unknown, which is the case on the emulators unless
 * the environment sets it (`scripts/emulators/suite-process.ts` does).
 */
export function configuredSiteAddress(config: Config): string | null {
  const isDemo = config.projectId?.startsWith('demo-') ?? true;
  return isDemo && config.siteUrl === null ? null : siteAddress(config, undefined);
}
