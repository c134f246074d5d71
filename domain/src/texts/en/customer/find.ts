/** Finding an order by its number. */
export const find = {
  title: 'Find my order',
  text: 'Enter the order number and the phone number or email you gave with the order.',
  numberLabel: 'Order number',
  numberHint: 'It starts with #, like #7F3KQ2ZD.',
  contactLabel: 'Phone or email',
  contactHint: 'Spaces and capital letters don’t matter.',
  submit: 'Find order',

  // When that fails
  notFoundHint:
    'Check both entries. You can find an order for 30 days after it’s completed or canceled. If you stopped sharing it, look under My orders on the device or account you ordered with.',
  callShop: 'Or call the shop: {phone}.',
  tryLater: 'Try again later',
  failedTitle: 'That didn’t work',
  failed: 'Something went wrong. Please try again.',
} as const;
