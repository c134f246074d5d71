/** Passwords, second factors, and everything else about signing in safely. */
export const access = {
  // Shared
  checkConnection: 'Check your connection and try again.',
  checkThenReload: 'Check your connection, then reload this page.',
  failedTitle: 'That didn’t work',
  cancel: 'Cancel',
  close: 'Close',
  continue: 'Continue',
  signIn: 'Sign in',
  yourPassword: 'Your password',
  enterPassword: 'Enter your password.',
  sendLink: 'Send link',
  sendAnotherLink: 'Send another link',
  mailFailedTitle: 'The email wasn’t sent',
  checkInboxTitle: 'Check your inbox',

  // The page
  backToAccount: 'Your account',
  title: 'Sign-in and security',
  signInFirstTitle: 'Sign in first',
  signInFirstText: 'You need an account to see this page.',
  loading: 'Loading your account',
  loadFailedTitle: 'Your account couldn’t be loaded',

  // Email
  emailTitle: 'Email',
  confirmed: 'Confirmed',
  notConfirmed: 'Not confirmed',
  emailOfGoogle: 'You sign in with Google, so your email is the one on your Google account.',
  confirmHint:
    'Confirm this address is yours. You’ll need it to get back in if you forget your password.',
  confirmSent: 'We sent a link to {email}.',
  confirmEmail: 'Confirm email',
  changeEmail: 'Change email',
  newEmail: 'New email',
  enterNewEmail: 'Enter your new email.',
  changeSentTitle: 'Check the new inbox',
  changeSent:
    'If {email} is available, a link is on its way there. Your email changes when you open it.',

  // Password
  passwordTitle: 'Password',
  changePassword: 'Change password',
  currentPassword: 'Current password',
  enterCurrentPassword: 'Enter your current password.',
  newPassword: 'New password',
  newPasswordHint: 'At least {count} characters.',
  forgotIt: 'Forgot it?',
  passwordFailedTitle: 'Your password wasn’t changed',
  passwordChangedTitle: 'Your password has been changed',
  passwordChanged: 'You’ve been signed out on all other devices.',

  // Second factor
  factorTitle: 'Second factor',
  factorOn: 'On',
  factorOff: 'Off',
  factorHint:
    'A code from an authenticator app that you enter when you sign in, so a stolen password isn’t enough.',
  factorUnknownTitle: 'Your second factor couldn’t be loaded',
  factorSetUp: 'Set up',
  factorNeedsEmail: 'Confirm your email above first, then you can set this up.',
  factorAdded: 'Added <time>at that time</time>',
  factorUnnamed: 'Authenticator app',
  factorRemove: 'Remove<hidden> {name}</hidden>',
  factorRemoveTitle: 'Remove {name}?',
  factorRemoveText: 'Your password alone will be enough to sign in.',
  factorRemoveConfirm: 'Remove',
  factorKeep: 'Keep',
  factorIsOnTitle: 'Your second factor is on',
  factorIsOn:
    'You’ll be asked for a code when you sign in. If you lose your phone, another admin can remove this for you on the Staff page.',
  factorIsOffTitle: 'Your second factor is off',
  factorIsOff: 'Delete the entry in your authenticator app, too.',

  // Setting it up
  setUpLabel: 'Set up an authenticator app',
  setUpScan: 'Scan this with an authenticator app, such as Google Authenticator or 1Password.',
  setUpQrCode: 'QR code for your authenticator app',
  setUpKey: 'Can’t scan it? Enter this key in the app: <code>{key}</code>',
  setUpOpenApp: 'Open the app on this device',
  setUpDevice: 'Device name',
  setUpDeviceHint: 'For example “My phone”.',
  setUpTurnOn: 'Turn on',
  setUpFailedTitle: 'It isn’t on yet',

  // The code
  codeTitle: 'Enter your code',
  codeText: 'You’ll find it in your authenticator app.',
  codeLabel: '{count}-digit code',
  codeApp: 'Authenticator app',
  codeAppUnnamed: 'Unnamed',
  codeFailedTitle: 'You’re not signed in yet',
  codeLostPhone: 'Lost your phone? Another admin can remove your second factor on the Staff page.',

  // Signing in again
  againLabel: 'Confirm it’s you',
  againText: 'You signed in a while ago. Confirm it’s you to continue.',
  againWithGoogle: 'Continue with Google',

  // Devices
  devicesTitle: 'Devices',
  devicesText:
    'Lost a phone, or forgot to sign out somewhere? Sign out everywhere, then sign back in here.',
  devicesFailedTitle: 'You’re still signed in',
  signOutEverywhere: 'Sign out everywhere',
  signOutTitle: 'Sign out everywhere?',
  signOutText:
    'Open pages close right away, including this one. Changes that are still waiting to be sent are lost.',
  staySignedIn: 'Stay signed in',

  // A forgotten password
  forgotTitle: 'Forgot your password?',
  forgotText: 'We’ll email you a link to choose a new one.',
  forgotEmail: 'Email',
  forgotEnterEmail: 'Enter your email.',
  forgotSent:
    'If {email} has an account, a link is on its way. It works for an hour. Nothing there? Check your spam folder, or check the address for typos.',

  // Links in emails
  linkTitle: 'Link from an email',
  linkChecking: 'Checking the link',
  linkIncompleteTitle: 'This link is incomplete',
  linkIncomplete: 'Part of it is missing. Open it again from the email.',
  linkDeadTitle: 'This link no longer works',
  linkNew: 'Get a new link',
  linkToAccount: 'Go to your account',
  linkSignIn: 'You’ll sign in with {email} from now on.',
  linkDone: 'You can close this page.',
  resetTitle: 'Choose a new password',
  resetHint: 'At least {count} characters. Three or four words are easy to remember.',
  resetConfirm: 'Set password',
  resetFailedTitle: 'Your password wasn’t set',
  resetDoneTitle: 'Your password is set',
  resetDone: 'Sign in with it now. You’ve been signed out everywhere else.',
  verifyTitle: 'Confirm your email',
  verifyText:
    'This confirms the address is yours. Continue only if you created the account yourself.',
  verifyConfirm: 'Confirm this address',
  verifyDoneTitle: 'Your email is confirmed',
  changeTitle: 'Confirm your new email',
  changeConfirm: 'Use this address',
  changeDoneTitle: 'Your email has been changed',
  recoverTitle: 'Undo the email change',
  recoverConfirm: 'Use the old address again',
  recoverDoneTitle: 'Your old email is back',

  // On the emulators
  noMailTitle: 'No email is sent here',
  noMailText: 'This runs on the emulators. The email would contain this link.',
  noMailOpen: 'Open link',
} as const;
