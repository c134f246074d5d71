/** Phrases that sound translated, and spellings of another English; with what to write instead. */
export const habitWords: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\banew\b/i, instead: 'again, new' },
  { pattern: /\btak(es?|en|ing) back\b/i, instead: 'undo, revoke, recall' },
  { pattern: /\b(is|are|was|were|be|being) told\b/i, instead: 'sees, hears, gets a message' },
  { pattern: /\bwhoever\b/i, instead: 'anyone who, the person who' },
  { pattern: /\bwhat became of\b/i, instead: 'the outcome of, what happened to' },
  { pattern: /\bbe had\b/i, instead: 'be available' },
  { pattern: /\bgo(es)? on\b/i, instead: 'continue' },
  { pattern: /\ball the same\b/i, instead: 'still, anyway' },
  { pattern: /\bof (its|their) own\b/i, instead: 'its own, separate' },
  { pattern: /\bin vain\b/i, instead: 'without success' },
  { pattern: /\bfor whom\b/i, instead: 'who … for' },
  { pattern: /\bsince when\b/i, instead: 'how long' },
  { pattern: /\bnothing of\b/i, instead: 'none of, no' },
  { pattern: /\bas it was\b/i, instead: 'unchanged' },
  { pattern: /\be-mail/i, instead: 'email' },
  {
    pattern: /\b(colour|grey|licence|centre|favour|honour|neighbour|behaviour|catalogue)/i,
    instead: 'American spelling',
  },
  { pattern: /\b(cancell(ed|ing)|travell|labell(ed|ing)|modell(ed|ing))/i, instead: 'one l' },
  {
    pattern:
      /\b(apolog|author|capital|caramel|categor|custom|emphas|final|initial|maxim|minim|normal|optim|organ|priorit|real|recogn|serial|special|summar|synchron|util|visual)is(e|ed|es|ing|ation)\b/i,
    instead: '-ize',
  },
];
