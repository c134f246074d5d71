/** Buttons, fields, dialogs, and errors that every page shares. */
export const ui = {
  // Buttons
  close: 'Close',
  dismiss: 'Dismiss',
  back: 'Back',
  tryAgain: 'Try again',
  // The button for the app's colors
  themeIsSystem: 'Appearance: match device. Switch to light',
  themeIsLight: 'Appearance: light. Switch to dark',
  themeIsDark: 'Appearance: dark. Switch to match device',
  // Sharing an order's tracking page
  share: 'Share tracking link',
  shareCopied: 'Link copied',
  shareCopiedHint: 'Anyone with the link sees where it stands and the name you chose.',
  shareByHand: 'Copy this link',
  // Lists
  new: 'New',
  andMore: 'and {count} more',
  unreadableLabel: 'Unreadable {what}',
  unreadableTitle: '{count} of the {what} can’t be read',
  unreadableHint:
    'Reload the page; it may be older than the data. If that doesn’t help, the data is damaged: give these names to the person who looks after Fireline.',
  // A change on its way to the server
  sending: 'Sending…',
  waitingToBeSent: 'Waiting to be sent',
  youWrote: 'You wrote: <typed>“{text}”</typed>',
  // Fields
  optional: '(optional)',
  charactersLeft: '{count, plural, one {# character left} other {# characters left}}',
  clearSearch: 'Clear search',
  oneLess: 'One less: {label}',
  oneMore: 'One more: {label}',
  remove: 'Remove: {label}',
  moveUp: 'Move {name} up',
  moveDown: 'Move {name} down',
  reasonMissing: 'Enter a reason.',
  // Someone else saved the same thing
  changedElsewhere: 'Changed elsewhere: {change}.',
  changedByBoth: 'Changed elsewhere: {change}. You edited it, too. Which one do you want to keep?',
  takeTheirs: 'Take theirs',
  keepMine: 'Keep mine',
  gotIt: 'Got it',
  // Keys, as they are labeled
  keyThen: 'then',
  keyControl: 'Ctrl',
  keyShift: 'Shift',
  keyEscape: 'Esc',
  keySpace: 'Space',
  toasts: 'Notifications',
} as const;
