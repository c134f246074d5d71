/** What is wrong with something that was typed in, on pages other than the menu. */
export const inputs = {
  // Accounts, and the staff.
  password: 'Enter a password.',
  passwordTooShort: 'Use at least {least} characters.',
  passwordTooPlain: 'Use at least 4 different characters.',
  role: 'Choose a role.',
  roleOrNone: 'Choose admin, manager, viewer, kitchen, courier, or no role.',
  emailOrUid: 'Enter either the account’s email or its uid, not both.',

  // Finding an order, and links in emails.
  orderId: 'Enter an order ID.',
  orderIdInvalid: 'That isn’t an order ID.',
  discountCode: 'Enter a code of 3 to 20 letters, digits, or hyphens.',
  orderNumber: 'Enter the 8 letters and digits of the order number.',
  orderContact: 'Enter the phone number or email you gave with the order.',
  linkIncomplete: 'The link is incomplete.',
  guestTokenMissing: 'The guest’s token is missing.',
  searchText: 'Enter an order number, a name, a phone number, or an email.',

  // Payments.
  tooMuch: 'That’s more than is left to pay ({due}). Enter the rest as a tip.',
  receivedTooLittle: 'That’s less than the amount and the tip.',

  // Other pages.
  pin: 'Enter 4 to 6 digits.',
  pinTooEasy: 'Choose one that’s harder to guess.',
  pairingCode: 'Enter the 6 letters and digits that the screen shows.',
  screenName: 'Enter a name for the screen.',
  viewName: 'Enter a name for the view.',
  viewTooLong: 'This view has too many filters.',
  location: 'Enter a location.',
  date: 'Use a date such as 2026-11-21.',
  dayBeforeFirst: 'Choose a day after the first.',
  message: 'Enter a message.',
} as const;
