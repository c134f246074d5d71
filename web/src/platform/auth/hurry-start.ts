import { withTimeout } from '#lib/with-timeout.ts';

/** How long a new token may take before a page shows what it has, in milliseconds. */
export const authPatience = 2000;
const aboutTheSavedUser = /\/v1\/accounts:lookup\?/;
const forNewToken = /\/v1\/token\?/;

/**
 * Authentication asks the server about the saved user before it says who is here. That holds up
 * everything a page shows to someone who has signed in, on a network that loses everything for half
 * a minute (`firebase/firebase-js-sdk#1349`). If the request fails, it continues with the saved
 * user, as it does offline. So until the result is called, it isn't sent: `check-saved-user.ts` asks
 * when the page has been painted. A new token for an expired one is waited for, but not for long.
 */
export function hurryStart(): () => void {
  const { fetch } = globalThis;
  const hurried: typeof fetch = async (input, init) => {
    const address = String(input);
    if (aboutTheSavedUser.test(address)) throw new TypeError('The saved user is checked later.');
    const answer = fetch(input, init);
    return await (forNewToken.test(address) ? withTimeout(authPatience, answer) : answer);
  };
  globalThis.fetch = hurried;
  return () => {
    if (globalThis.fetch === hurried) globalThis.fetch = fetch;
  };
}
