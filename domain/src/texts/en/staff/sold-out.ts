/** What is sold out for now: dishes, and choices such as oat milk. */
export const soldOut = {
  button: 'Sold out',
  title: 'Sold out',
  hint: 'Customers see it right away, also in carts they have already filled.',
  search: 'Find a dish or a choice',
  now: 'Sold out now',
  available: 'Available',
  noMatch: 'Nothing called “{text}”',
  loading: 'Loading the menu…',

  // A dish, or a choice with the dishes that have it.
  choiceIn:
    '{more, plural, =0 {in {dishes}} one {in {dishes}, and # more} other {in {dishes}, and # more}}',
  back: 'Back {day}',
  backUnknown: 'Until someone puts it back',
  untilDay: 'Until {day}',
  untilDayOf: 'Until {day}: {name}',
  untilPutBack: 'Until put back',
  untilPutBackOf: 'Until put back: {name}',
  putBack: 'Put back',
  putBackOf: 'Put back: {name}',
} as const;
