/** Signing in. */
export const signIn = {
  // The page
  title: 'Sign in',
  registerTitle: 'Create an account',
  text: 'See your orders on every device.',
  signedInAs: 'You’re signed in as {name}',
  signedInContinue: 'Continue',
  signedInHint: 'Or use another account below.',
  findHint: 'Looking for an order from another device? <link>Find my order</link>',

  // Ways in
  question: 'Do you have an account?',
  hasAccount: 'I have an account',
  isNew: 'I’m new here',
  or: 'or',
  withGoogle: 'Continue with Google',
  asGuest: 'Continue as guest',

  // The form
  name: 'Name',
  email: 'Email',
  password: 'Password',
  passwordHint: 'At least {count} characters.',
  forgotPassword: 'Forgot your password?',
  signIn: 'Sign in',
  register: 'Create account',
  enterName: 'Enter your name.',
  enterEmail: 'Enter your email.',
  enterPassword: 'Enter a password.',
  failedTitle: 'That didn’t work',
  checkConnection: 'Check your connection and try again.',

  // A guest’s orders
  ordersTaken:
    '{count, plural, one {Your order from this device is now in your account} other {Your # orders from this device are now in your account}}',
  ordersNotTaken: 'Orders from this device aren’t in your account yet',
  ordersNotTakenText: 'Check your connection.',
  tryAgain: 'Try again',

  // On the emulators
  demoTitle: 'Demo accounts',
  demoText: 'This runs on the emulators. Sign in with one tap.',
  demoAdmin: 'Admin',
  demoManager: 'Manager',
  demoViewer: 'Viewer',
  demoKitchen: 'Kitchen',
  demoCourier: 'Courier',
  demoCustomer: 'Customer',
} as const;
