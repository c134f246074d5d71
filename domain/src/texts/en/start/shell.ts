/** The header, the navigation, and pages that could not be shown. */
export const shell = {
  // Pages: their tabs' titles, and links to them
  menu: 'Menu',
  checkout: 'Checkout',
  orderAgain: 'Order again',
  myOrders: 'My orders',
  order: 'Order',
  findOrder: 'Find my order',
  emails: 'Emails',
  yourAccount: 'Your account',
  security: 'Security',
  newPassword: 'New password',
  account: 'Account',
  signIn: 'Sign in',
  orders: 'Orders',
  print: 'Print',
  failedEvents: 'Failed',
  insights: 'Insights',
  staff: 'Staff',
  readyBoard: 'Ready board',
  products: 'Products',
  settings: 'Settings',
  kitchen: 'Kitchen',
  dispatch: 'Dispatch',
  deliveries: 'Deliveries',
  liveLab: 'Live lab',
  notFound: 'Page not found',
  // The frame of every page
  skipToContent: 'Skip to content',
  navigationLabel: 'Main',
  loading: 'Loading…',
  // The account's menu
  accountOf: 'Account: {name}',
  guest: 'Guest',
  guestHint: 'Orders stay on this device',
  roleAdmin: 'Admin',
  roleKitchen: 'Kitchen',
  roleCourier: 'Courier',
  signInOrUp: 'Sign in or sign up',
  signOut: 'Sign out',
  lightMode: 'Light mode',
  darkMode: 'Dark mode',
  matchDevice: 'Match device',
  /** With the languages' own names, for people who can't read this one. */
  language: 'Language ({names})',
  // Signing out with unsent changes
  signOutTitle: 'Sign out with unsent changes?',
  signOutText:
    '{changes}. Signing out deletes everything saved on this device, so you’d lose them.',
  signOutStay: 'Stay signed in',
  signOutDiscard: 'Sign out and discard',
  signOutSend: 'Send, then sign out',
  signOutWaiting:
    'Waiting for the connection. Keep this page open: you’ll be signed out once they’re sent.',
  // A page that doesn't exist
  notFoundTitle: 'This page doesn’t exist',
  notFoundHint: 'The link may be old or mistyped.',
  goToMenu: 'Go to the menu',
  // A page that couldn't be shown
  notLoadedTitle: 'This page couldn’t be loaded',
  notLoadedText:
    'You may be offline, or there’s an update. Reload the page. Nothing you saved is lost.',
  brokenTitle: 'Something went wrong',
  brokenText: 'This one’s on us. Reload the page. Nothing you saved is lost.',
  reload: 'Reload',
  // The app on this device
  update: 'A new version is available',
  pushNotOn: 'Push notifications weren’t turned on',
  pushRefused: 'The server refused this change. Please try again.',
  pushNotRunning: 'This page’s service worker isn’t running yet. Reload the page.',
  device: '{browser} on {system}',
  unknownBrowser: 'Browser',
} as const;
