/** What is wrong with something that was typed in. */
export const fields = {
  // Any field.
  required: 'Required',
  tooLong: 'Use at most {most} characters.',
  oneLine: 'Use one line.',
  number: 'Enter a number.',
  wholeNumber: 'Enter a whole number.',
  atLeast: 'Enter {least} or more.',
  atMost: 'Enter {most} or less.',
  moreThanZero: 'Enter more than 0.',
  amount: 'Enter an amount.',
  amountTooHigh: 'That amount is too high.',
  percentage: 'Enter a percentage.',
  minutes: 'Enter a number of minutes.',
  minutesTooMany: 'Enter 1440 minutes (one day) or less.',
  time: 'Enter a time.',

  // People and addresses.
  name: 'Enter a name.',
  email: 'Enter an email.',
  emailInvalid: 'Enter a valid email.',
  phoneInvalid: 'Enter a valid phone number.',
  phoneOrEmail: 'Enter a phone number or an email so we can reach you.',
  street: 'Enter a street address.',
  city: 'Enter a city.',

  // An order.
  fulfilment: 'Choose pickup or delivery.',
  cartEmpty: 'Your cart is empty.',
  cartTooLong: 'Order at most {most} different items at once.',
  notesTooLong: 'Your notes are too long in total. Please shorten some of them.',
  choicesTooLong: 'That’s too many choices for one order. Please split it into two orders.',
  choicesTooMany: 'Choose at most {most} options.',
  notAProduct: 'That isn’t a product.',

  // A product.
  productName: 'Enter a product name.',
  category: 'Choose a category.',
  imageAddress: 'Start the address with https:// or with / for this site.',
  productStation: 'Choose a station so the kitchen sees it.',

  // The shop’s settings.
  shopName: 'Enter a shop name.',
  currency: 'Use a code like USD or EUR.',
  categoriesTooFew: 'Add at least one category.',
  categoriesTooMany: 'Add at most {most} categories.',
  stationsTooFew: 'Add at least one station.',
  stationsTooMany: 'Add at most {most} stations.',
  timeZone: 'Use a name like America/New_York.',

  // The staff.
  uid: 'Enter the account’s uid.',
} as const;
