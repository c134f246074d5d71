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
