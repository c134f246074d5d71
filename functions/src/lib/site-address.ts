/**
 * Where people reach the app, for links in mails: `FIRELINE_SITE_URL` of `functions/.env`, else the
 * address that Hosting gives every project. Without a slash at the end.
 */
export function siteAddress(env: NodeJS.ProcessEnv): string {
  const set = env.FIRELINE_SITE_URL?.trim().replace(/\/+$/, '');
  return set || `https://${env.GCLOUD_PROJECT}.web.app`;
}
