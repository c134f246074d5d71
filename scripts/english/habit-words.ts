/**
 * Phrases that sound translated, with what to write instead. A few are fine in a comment now and
 * then.
 */
export const habitWords: readonly {
  readonly pattern: RegExp;
  readonly instead: string;
  readonly isFineInComments?: true;
}[] = [
  { pattern: /\banew\b/i, instead: 'again, new' },
  { pattern: /\btak(es?|en|ing) back\b/i, instead: 'undo, revoke, recall' },
  {
    pattern: /\b(is|are|was|were|be|being) told\b/i,
    instead: 'sees, hears, gets a message',
    isFineInComments: true,
  },
  { pattern: /\bwhoever\b/i, instead: 'anyone who, the person who', isFineInComments: true },
  { pattern: /\bwhat became of\b/i, instead: 'the outcome of, what happened to' },
  { pattern: /\bbe had\b/i, instead: 'be available' },
  { pattern: /\bgo(es)? on\b/i, instead: 'continue' },
  { pattern: /\ball the same\b/i, instead: 'still, anyway' },
  { pattern: /\bof (its|their) own\b/i, instead: 'its own, separate', isFineInComments: true },
  { pattern: /\bin vain\b/i, instead: 'without success' },
  { pattern: /\bfor whom\b/i, instead: 'who … for', isFineInComments: true },
  { pattern: /\bsince when\b/i, instead: 'how long' },
  { pattern: /\bnothing of\b/i, instead: 'none of, no' },
  { pattern: /\bas it was\b/i, instead: 'unchanged', isFineInComments: true },
  { pattern: /\be-mail/i, instead: 'email' },
];
