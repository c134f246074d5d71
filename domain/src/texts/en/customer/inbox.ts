/** The inbox, and how somebody wants to hear from the shop. */
export const inbox = {
  // The panel
  title: 'Inbox',
  close: 'Close',
  markAllRead: 'Mark all as read',
  settingsTitle: 'Sound and notifications',
  backToInbox: 'Back to the inbox',

  // Filters
  showOnly: 'Show only',
  unread: 'Unread',
  important: 'Important',
  kindNew: 'New',
  kindReady: 'Ready',
  kindDelivery: 'Delivery',
  kindProgress: 'Updates',
  kindTrouble: 'Problems',

  // The list
  // In sentences such as “The notifications couldn’t be loaded”
  notifications: 'notifications',
  savedTitle: 'Not connected',
  savedText:
    'This is what’s saved on this device. Newer notifications appear once you’re connected.',
  emptyTitle: 'Nothing yet',
  emptyText: 'Order updates from the last 30 days show up here.',
  noMatchTitle: 'No matches',
  noMatchText: 'Earlier notifications may match.',
  showAll: 'Show all',
  earlierFailedTitle: 'Earlier notifications couldn’t be loaded',
  earlierFailedText: 'Please try again.',
  showEarlier: 'Show earlier',
  today: 'Today',

  // A notification
  unreadPrefix: 'Unread:',
  warningPrefix: 'Warning:',
  problemPrefix: 'Problem:',
  markRead: 'Mark as read: {title}',

  // Settings
  settingsText: 'For this device and browser only. Your inbox always gets everything.',
  sound: 'Sound',
  soundHint: 'A short tone for new activity, in any open tab. Plays a test.',
  vibration: 'Vibration',
  vibrationHint: 'For new activity while Fireline is open. Vibrates now as a test.',
  noSoundTitle: 'No sound here',
  noSoundText: 'This browser can’t play tones.',
  sendTest: 'Send a test',
  testTitle: 'This is a test',
  testText: 'Order notifications will look like this.',

  // On-screen notifications
  popups: 'On-screen notifications',
  popupsHint: 'Your browser shows them while you’re looking at something else.',
  popupsUnsupportedTitle: 'Not available in this browser',
  popupsUnsupportedText:
    'On an iPhone or iPad, add Fireline to the home screen first and open it from there.',
  popupsAllow: 'Choose “Allow”. You’ll only see what you choose below, never ads.',
  browserAsksTitle: 'Your browser will ask you next',
  continue: 'Continue',
  blockedTitle: 'Your browser is blocking notifications',
  blockedText:
    'To allow them for this site, click the icon next to the address, then come back here.',

  // Push messages
  push: 'Also when Fireline is closed',
  pushHint: 'Get notified even when no tab is open.',
  pushAllow: 'Choose “Allow”. It stops when you sign out or turn it off here.',
  pushFailedTitle: 'That didn’t work',
  pushFailedText: 'Couldn’t reach the browser’s push service. Check your connection.',
  tryAgain: 'Try again',
  pushNotSetUp: 'This shop doesn’t offer this yet.',
  pushNotSetUpAdmin: 'Not set up yet: it needs a Web Push key (see docs/notifications.md).',
  pushOnEmulators: 'Not available on the emulators: they have no push service.',
  pushUnsupported:
    'Not available in this browser. On an iPhone or iPad, add Fireline to the home screen first.',

  // Quiet hours
  quietHours: 'Quiet hours',
  quietHoursHint: 'No sounds or pop-ups; your inbox still collects everything.',
  quietFrom: 'From',
  quietUntil: 'Until',
  quietSame: 'Both times are the same.',
  quietNextMorning: 'The next morning',

  // What to hear about: a customer
  customerTitle: 'Your own orders',
  customerReady: 'Ready, or on its way',
  customerDelivery: 'Your delivery’s courier, stops, and tracking number',
  customerTrouble: 'Canceled, declined, or not delivered',
  customerProgress: 'All other updates',

  // An admin
  adminTitle: 'The shop’s orders',
  adminNote: 'The orders page has its own sound. New orders never play two.',
  adminNew: 'New orders',
  adminTrouble: 'Canceled, recalled, returned, deleted, or out of stock',
  adminReady: 'Ready, or on its way',
  adminProgress: 'All other updates',

  // The kitchen
  kitchenTitle: 'The kitchen’s orders',
  kitchenNote: 'The kitchen screen has its own alarm, whatever you choose here.',
  kitchenNew: 'New orders',
  kitchenTrouble: 'Canceled, recalled, returned, or deleted',
  kitchenProgress: 'Accepted by the office',

  // A courier
  courierTitle: 'Deliveries',
  courierNew: 'Ready for pickup, or assigned to you',
  courierTrouble: 'Canceled, changed, or reassigned',
  courierProgress: 'All other updates',
} as const;
