/** Changing an order after it was placed. */
export const changing = {
  open: 'Change order',
  title: 'Change order',
  text: '{order}: the kitchen and the customer see what you change.',
  items: 'Items of the order',
  quantityOf: 'New quantity of {name}',
  removed: 'Removed',
  made: 'Already made',
  added: 'Added items',
  add: 'Add a dish',
  type: 'How they get it',
  address: 'Delivery address',
  when: 'When',
  asap: 'As soon as possible',
  reason: 'Reason',
  reasonHint: 'The customer sees it.',
  totalBefore: 'Total so far',
  total: 'New total',
  dearer: 'The customer agrees to pay {amount} more',
  consent: 'It costs {amount} more',
  ask: 'Ask the customer on the order’s page',
  agreed: 'The customer has agreed already',
  asked:
    '{state, select, open {The customer is asked until <time></time>} declined {The customer declined} other {The customer didn’t answer in time}}',
  agreeFirst: 'Ask the customer first: it costs {amount} more.',
  back: '{amount} is to be given back. Record the refund in the order’s payments.',
  save: 'Change order',
  failed: 'The order wasn’t changed',

  // Why it isn’t possible.
  onlyAdmins: 'Only admins and managers can change orders.',
  orderGone: 'This order doesn’t exist any more.',
  meanwhile: 'Someone changed the order in the meantime. Check it, then try again.',
  notChangeable: 'This order can’t be changed any more.',
  noContact: 'It can’t be delivered: there is no way to reach the customer.',
  lineMade: '{product} is already made. Give its money back instead.',
  lineGone: 'One of the items was removed in the meantime.',
  nothingChanged: 'You haven’t changed anything.',
  nothingLeft: 'Nothing would be left. Cancel the order instead.',
  otherTotal: 'The new total is {total}. Check it, then try again.',
  refundedBefore:
    'Money was already given back for this order, so it can’t get more expensive. Take another order for what is added.',
  onlyOnline:
    'It was paid online, and the shop takes no other payments for this kind of order, so it can’t get more expensive. Take another order for what is added.',

  // What has changed.
  changed: 'Order changed',
  acknowledged: 'The kitchen saw it at <time></time>.',
  unacknowledged: 'The kitchen hasn’t confirmed yet that it saw this.',
  newItem: 'New',
  wasQuantity: 'was {quantity}',
  paper: 'Changed {time}',
} as const;
