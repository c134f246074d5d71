/**
 * Whether push messages are sent: `FIRELINE_PUSH=true` in `functions/.env`, together with the web
 * app's key (`docs/notifications.md`). The emulators don't have Cloud Messaging: there the trigger
 * isn't even deployed, so that notifications cost no invocations.
 */
export function isPushOn(env: NodeJS.ProcessEnv): boolean {
  return env.FIRELINE_PUSH === 'true' && env.FUNCTIONS_EMULATOR !== 'true';
}
