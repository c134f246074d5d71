/** Why Authentication refused something, such as a password or a code. */
export const auth = {
  // Signing in and signing up
  wrongPassword: 'Wrong email or password.',
  invalidEmail: 'Enter a valid email.',
  passwordMissing: 'Enter your password.',
  passwordShort: 'Use at least 6 characters.',
  passwordWeak: 'Choose a longer or less common password.',
  emailTaken: 'There’s already an account with this email. Sign in instead.',
  closed: 'This account is closed. Please call the shop.',
  tooManyTries: 'Too many attempts. Wait a minute and try again.',
  googleClosed: 'The Google window was closed before you signed in.',
  googleBlocked: 'Your browser blocked the Google window. Allow it and try again.',
  otherAccount: 'That’s a different account from the one you’re signed in to.',
  passwordAgain: 'Enter your password again to do this.',
  signedOut: 'You’re signed out.',
  offline: 'You seem to be offline. Check your connection and try again.',
  unknown: 'That didn’t work ({code}).',
  // Links from emails
  linkExpired: 'This link has expired. Ask for a new one.',
  linkUsed: 'This link has expired or was already used.',
  // The second factor
  codeIncomplete: 'Enter the {count} digits.',
  codeWrong: 'That code is wrong or has expired. Enter the one your app shows now.',
  codeClosed: 'You closed the window before entering a code.',
  codeUnknownKind:
    'This account uses a kind of code that doesn’t work here. Ask an admin to remove it.',
  codeTooManyTries: 'Too many attempts. Wait a few minutes and try again.',
  overAtSignIn: 'Entering the code took too long. Sign in again.',
  overAtSetUp: 'The QR code has expired. Start again to get a new one.',
  overAtRemoval: 'This took too long. Try again.',
  signInAgain: 'Sign in again to do this.',
  emailUnconfirmed: 'Confirm your email first, then set this up.',
  factorThere: 'You already have an authenticator app.',
  tooManyFactors: 'This account already has as many as it can have. Remove one first.',
  factorGone: 'This authenticator app was already removed.',
  factorUnsupported: 'The way you sign in doesn’t work with a second factor.',
  factorsOff: 'This shop hasn’t turned on second factors.',
} as const;
