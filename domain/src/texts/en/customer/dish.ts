/** A dish in full, as it opens from the menu. */
export const dish = {
  goneTitle: 'No longer on the menu',
  goneHint: 'It was just taken off.',
  plusTax: 'plus {rate, number}% tax',
  priceChanged: 'The price just changed.',
  choicesGone: 'No longer available: {names}. Choose again.',
  soldOutHint: 'None left right now. This page updates when it’s back.',
  stockLeft: 'Only {count} left.',
  stockLeftInCart: 'Only {count} left, {inCart} of them in your cart.',
  stockAllInCart: 'You already have the last {count} in your cart.',
  cartFull: 'Your cart is full: an order can have up to {most} different items.',
  noteLabel: 'Note for the kitchen',
  quantityLabel: 'Quantity',
  addToCart: 'Add to cart',
  updateCart: 'Update cart',

  // How many choices an option has
  choiceOptional: 'Optional',
  choicesOptional: 'Optional, up to {most}',
  choicesExactly: 'Choose {count}',
  choicesBetween: 'Choose {least} to {most}',

  // When it's served
  servedFrom: 'From {time}',
  servedFromDay: 'From {day}, {time}',
  notServed: 'Not served',
  served: 'Served {hours}',
  notServedNow: 'Not served right now, only {hours}. Choose a time at checkout.',
  notServedThen: 'Not served at that time, only {hours}.',
  notServedOf:
    '{name} isn’t served at that time, only {hours}. Choose another time, or take it out of your cart.',

  // What a dish is, as the shop labels it
  labels: 'Labels',
  onlyLabeled: 'Show only dishes that are',
  vegan: 'Vegan',
  vegetarian: 'Vegetarian',
  halal: 'Halal',
  kosher: 'Kosher',
  glutenFree: 'Gluten-free',
  lactoseFree: 'Lactose-free',
  organic: 'Organic',
  spicy: 'Spicy',
} as const;
