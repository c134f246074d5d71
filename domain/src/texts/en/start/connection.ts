/** Whether the device and the server hear from each other. */
export const connection = {
  // The pill in the header, and what opens from it
  pillPrefix: 'Connection:',
  since: 'since {time}',
  live: 'Live',
  liveText: 'Everything on this screen has been up to date since {time}.',
  slow: 'Live, slow',
  slowTitle: 'Live, on a slow network',
  slowText:
    'This screen is up to date, but the server is slow to answer: changes arrive late and saving takes a moment.',
  updating: 'Updating…',
  updatingText:
    'The server is answering, but part of this screen still shows data saved on this device. The latest is on its way.',
  saving: 'Saving…',
  savingText: 'Your changes are on their way. Everything else on this screen is up to date.',
  connecting: 'Connecting…',
  connectingText: 'You may be seeing data from your last visit. This takes a moment.',
  signedOut: 'Signed out',
  signedOutTitle: 'You’re signed out',
  signedOutText:
    'You’re connected, but anything that needs an account isn’t shown or saved. Sign in again to continue.',
  refused: 'Not live',
  refusedTitle: 'Not live since {time}',
  refusedText:
    'Fireline no longer lets your account see part of this page. You’re seeing the last version. Reload the page, or sign in again.',
  appRefused: 'App Check failed',
  appRefusedText:
    'This browser couldn’t prove that it’s running the shop’s own app: App Check expired or was refused. Reload the page. If that doesn’t help, allow scripts from google.com here.',
  offline: 'Offline',
  offlineTitle: 'You’re offline',
  offlineText:
    'This device has had no network since {time}. You’re seeing saved data. This page goes live again automatically.',
  portal: 'Sign in to the network',
  portalTitle: 'This network needs you to sign in',
  portalText:
    'Its own page has been answering instead of Fireline since {time}. Open any website to see it and accept its terms. Until then, you’re seeing saved data.',
  unreachable: 'No connection',
  unreachableTitle: 'Fireline can’t be reached',
  unreachableText:
    'This device has a network, but Fireline hasn’t answered since {time}. You’re seeing saved data. We’ll keep trying.',
  backAgain: 'Connection is back. Live again.',
  // More about it
  heldBack:
    'This network blocks live updates. Fireline checks for changes instead, so they arrive a little later.',
  lastHeard: 'Last heard from the server:',
  neverHeard: 'not yet on this page',
  tryNow: 'Try now',
  // Changes that haven't been sent
  unsentLabel: 'Unsent changes',
  unsentCount: '{count}<hidden> not sent yet</hidden>',
  waiting:
    '{count, plural, one {# change is waiting to be sent} other {# changes are waiting to be sent}}',
  beingSaved: '{count, plural, one {# change being saved} other {# changes being saved}}',
  savedHere: 'They’re saved on this device, even if you close this page.',
  // The banner across the page
  bannerLabel: 'Connection lost',
  bannerOffline: 'You’re offline<when> since {time}</when>.',
  bannerUnreachable: 'Fireline can’t be reached<when> since {time}</when>.',
  bannerPortal: 'This network needs you to sign in.',
  bannerRefused: 'Not live since {time}.',
  bannerWaiting:
    '{count, plural, one {# change is waiting to be sent.} other {# changes are waiting to be sent.}}',
  bannerCall: '<call>Call the shop</call> if it’s about an order.',
  // What couldn't be loaded or sent
  noAccess: 'You don’t have access to this. Try signing in with another account.',
  stopped: 'Live updates stopped ({code}). Trying again…',
  notStarted: 'Fireline couldn’t be loaded. Trying again…',
  serverUnreachable: 'The server couldn’t be reached. Check your connection.',
  listNotLoaded: 'The list couldn’t be loaded. Check your connection.',
  notSent: 'That didn’t go through. Check your connection.',
  unreadable: '{path} can’t be read.',
} as const;
