/** Why a function refuses what a customer asked for. */
export const calls = {
  failed: 'Something went wrong on our side. Please try again.',

  // Signing in
  signInToDelete: 'Sign in to delete your account.',
  signInAgainToDelete: 'Sign in again to delete your account.',
  signInToShare: 'Sign in to share your order.',
  signInToExport: 'Sign in to get your data.',
  signInToMoveOrders: 'Sign in to move your orders into your account.',
  signedOut: 'You’re already signed out.',

  // Deleting an account
  orderOpen: 'There’s still an open order. The account can be deleted once it’s closed.',
  deliveriesOpen: 'There are still open deliveries. The account can be deleted once they’re done.',
  orderPlacedMeanwhile: 'An order was placed in the meantime. Try again once it’s closed.',

  // Moving a guest's orders into an account
  onlyGuestOrders: 'Only guest orders can be moved.',
  guestSessionOver: 'The guest session has ended.',
  customerAccountNeeded: 'Sign in with a customer account to move guest orders into it.',

  // Tracking links, and finding an order
  stillChecked: 'The shop is still checking this order. Try again soon.',
  notYourOrder: 'Only the customer who placed this order can share it.',
  orderNotFound: 'We couldn’t find an order with that number and contact.',
  tooManyTries:
    'Too many attempts. Please try again in {minutes, plural, one {a minute} other {{minutes} minutes}}.',

  // Pairing a screen
  pairingUnknown: 'No screen shows this code. Codes change after ten minutes.',
  signInToPair: 'Open the page again.',

  // PINs on a shared screen
  signInForPin: 'Sign in to set a PIN.',
  noPinForRole: 'Only people who work for the shop can have a PIN.',
  onlyScreensAskForPins: 'PINs are for paired screens.',
  pinWrong: 'That isn’t the right PIN.',
  pinGone: 'This PIN no longer works. Ask an admin for a new one.',

  // Paying online
  signInToPay: 'Sign in to pay for your order.',
  notYourPayment: 'Only the customer who placed this order can pay for it here.',
  nothingToPay: 'There’s nothing to pay online for this order right now.',
  noOnlinePayments: 'The shop doesn’t take payments online right now.',

  // The end of the day
  dayChanged: 'Something was added to the day in the meantime. Look at the figures again.',
  notLastReport: 'Only the latest report can be reopened, and only once.',

  // Refunds, and corrections of payments
  onlyOfficeRefunds: 'Only admins and managers can refund payments.',
  refundTooMuch: 'That’s more than can be refunded ({left}).',
  refundOverItems: 'That’s more than these items cost ({value}).',
  refundedBefore: 'Some of these items were already refunded.',
  refundDeclined:
    'The payment provider couldn’t refund it. Try again, or refund it in cash or by card.',
  noPayments: 'Nothing was paid for this order.',
  notYourCorrection: 'You can only correct your own payments, for 15 minutes.',
  alreadyCorrected: 'This payment was already corrected.',
  correctRefundFirst:
    'This payment was already refunded, at least in part. Correct the refund first.',

  // A change that the customer is asked about
  notYourAnswer: 'Only the customer who placed this order can answer.',
  changeNotPossible: 'This change isn’t possible any more. Your order stays as it is.',
  notYourRequest: 'Only the customer who placed this order can ask for a change.',
  requestNothing: 'Say what should change.',
  requestNotPossible: 'It’s too late to ask for a change here. Call the shop.',
  requestOver: 'This request is no longer open.',
  questionOver: 'It’s too late to answer. Your order stays as it is.',

  // Unsubscribing
  linkExpired: 'This link has expired. Use the one in the newest email.',
} as const;
