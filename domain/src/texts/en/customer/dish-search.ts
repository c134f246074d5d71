/** What the menu’s search and its allergen filter say after they have loaded. */
export const dishSearch = {
  withoutLabel: 'Show dishes without',
  without: 'Without <strong>{allergens}</strong>',
  hidden: '{count, plural, one {# dish} other {# dishes}} hidden',
  showAll: 'Show all',
  traces:
    'Everything is made in one kitchen, so we can’t rule out traces. If you have an allergy, ask the shop before you order.',
  tracesCall:
    'Everything is made in one kitchen, so we can’t rule out traces. If you have an allergy, ask the shop before you order: <call>{phone}</call>.',
  nothingFound: 'No results for “{text}”',
  nothingLeft: 'No dishes left',
  nothingFoundHidden:
    '{hidden, plural, one {One dish is} other {# dishes are}} hidden by your filter.',
  nothingFoundHint: 'Try another word: a dish, an ingredient, or a category.',
  clearSearch: 'Clear search',
  showHidden: 'Show them anyway',
} as const;
