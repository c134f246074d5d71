/**
 * Whether push messages are sent: `FIRELINE_PUSH=true` in `functions/.env`, together with the web app's
 * key (`docs/notifications.md`). The emulators know no Cloud Messaging: there the trigger is not even
 * deployed, so that no notification costs an invocation.
 */
export function isPushOn(env: NodeJS.ProcessEnv): boolean {
  return env.FIRELINE_PUSH === 'true' && env.FUNCTIONS_EMULATOR !== 'true';
}
