/** Taking payments at the counter and at the door. */
export const payments = {
  take: '{method, select, cash {Paid in cash} other {Paid by card}}',
  takeOther: 'Tip, change, or a part',
  dialogTitle: 'Take a payment',
  dialogText: '{order}: {amount} to pay',
  method: 'How it’s paid',
  amount: 'Amount',
  received: 'Cash received',
  receivedHint: 'To work out the change.',
  change: 'Change',
  save: 'Record payment',
  entry:
    '{kind, select, refunded {{method, select, cash {Refund in cash} online {Refund online} other {Refund by card}}} other {{method, select, cash {Cash} card {Card} other {{kind, select, requested {Refund online, on its way} authorized {Authorized online} failed {Failed online} released {Released} other {Online}}}}}}, <time></time>',
  entryBy:
    'by <person></person> ({role, select, admin {office} kitchen {kitchen} other {courier}})',
  someone: 'someone',
  tooMuchPaid: '{amount} more than the total was paid.',

  // Refunds, and corrections.
  refund: 'Refund',
  refundText: '{order}: up to {amount}{tip, select, with { with the tip} other {}}',
  refundItems: 'For which items',
  refundQuantity: 'Refunded quantity of {name}',
  refundMethod: 'How it’s refunded',
  refundSave: 'Record refund',
  refundOnlineSave: 'Refund online',
  refundFailed: 'The refund wasn’t recorded',
  refundTooMuch: 'That’s more than can be refunded ({left}).',
  refundOverItems: 'That’s more than these items cost ({value}).',
  refundUnsold: 'The order was canceled',
  refusedTitle: '{amount} wasn’t refunded',
  refusedText: 'The payment provider refused it. Try again, or refund it in cash or by card.',
  reason: 'Reason',
  correct: 'Correct',
  correctEntry: 'Correct the entry of {amount}',
  correctTitle: 'Was the entry of {amount} wrong?',
  correctText: 'It stays in the list, crossed out, and no longer counts.',
  correctSave: 'Cross out',
  correctFailed: 'The entry wasn’t corrected',
  wrong: 'Wrong: {reason}',

  unsent: '{order}: {amount} paid',
  notSaved: 'The payment for {order} wasn’t saved',
  refused: 'This order can’t be paid any more, or you may no longer take payments for it.',

  // Settings.
  settingsTitle: 'Payment',
  onlyAdmins: 'Only admins can change this.',
  settingsText:
    'How orders can be paid. If you choose nothing, Fireline says nothing about paying.',
  ways: 'Ways to pay',
  theWays: 'the ways to pay',
  receiptHead: 'Seller on receipts',
  receiptHeadHint:
    'Legal name and address. If it’s empty, receipts have the shop’s name and address.',
  theReceiptHead: 'the seller on receipts',
  tips: 'Suggested tips (%)',
  tipsHint:
    'For orders that are paid online: up to four whole percentages, such as 10, 15, 20. Leave empty to take none.',
  tipsWrong: 'Enter up to four whole percentages from 1 to 99, such as 10, 15, 20.',
  theTips: 'suggested tips',
  taxNumber: 'Tax number',
  taxNumberHint: 'On receipts.',
  theTaxNumber: 'the tax number',
  way: '{way, select, pickup_cash {Cash at the counter} pickup_card {Card at the counter} pickup_online {Online, for pickup} delivery_cash {Cash at the door} delivery_card {Card at the door} other {Online, for delivery}}',
} as const;
