/** A wall screen that gets an account of its own. */
export const pairing = {
  title: 'Pair this screen',
  text: 'For a kitchen screen, a ready board, or a printer that nobody should be signed in to.',
  code: 'Code',
  steps: 'On an admin’s device, open Staff, Screens, “Pair a screen”, and enter this code.',
  renewed: 'The code changes in {time}.',
  asking: 'Getting a code…',
  failed: 'There’s no code yet',
  tryAgain: 'Try again',
  paired: 'Paired. Opening the kitchen…',
  signedIn: '{name} is signed in here',
  signedInHint: 'Sign out first: a paired screen has a separate account.',
  signOut: 'Sign out',
} as const;

/** A PIN for shared screens: one’s own, or that of someone on the staff. */
export const pin = {
  title: 'PIN for shared screens',
  titleOf: 'PIN for {name}',
  hint: 'On a paired screen, pick your name and type this PIN. What you do there is then recorded with your name.',
  hintOf:
    'On a paired screen, {name} picks their name and types this PIN. What they do there is then recorded with their name.',
  label: 'New PIN',
  labelHint: '4 to 6 digits',
  again: 'Repeat it',
  differs: 'That isn’t the same PIN.',
  save: 'Save PIN',
  remove: 'Remove PIN',
  back: 'Cancel',
  failed: 'The PIN wasn’t saved',
  isSet: 'You have a PIN.',
  isNotSet: 'You don’t have a PIN.',
  change: 'Change PIN',
  set: 'Set a PIN',
} as const;
