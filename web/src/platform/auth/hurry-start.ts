import { withTimeout } from '#lib/with-timeout.ts';

/** How long Authentication may take before a page shows what it has, in milliseconds. */
export const authPatience = 2000;
const aboutTheSavedUser = /\/v1\/(accounts:lookup|token)\?/;

/**
 * Authentication asks the server about the saved user before it says who is here. On a network that
 * loses everything it waits half a minute for that, and with it all that Firestore has saved
 * (`firebase/firebase-js-sdk#1349`). If the request fails, it continues with the saved user, as it
 * does offline. So until the result is called, such a request fails sooner.
 */
export function hurryStart(): () => void {
  const { fetch } = globalThis;
  const hurried: typeof fetch = (input, init) => {
    const answer = fetch(input, init);
    return aboutTheSavedUser.test(String(input)) ? withTimeout(authPatience, answer) : answer;
  };
  globalThis.fetch = hurried;
  return () => {
    if (globalThis.fetch === hurried) globalThis.fetch = fetch;
  };
}
