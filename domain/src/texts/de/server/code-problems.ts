import type { codeProblems as English } from '../../en/server/code-problems.ts';
import type { Translation } from '../../translate.ts';

export const codeProblems: Translation<typeof English> = {
  unknown: 'Der Rabattcode {code} ist nicht gültig.',
  notYet: 'Der Rabattcode {code} gilt ab {moment}.',
  over: 'Der Rabattcode {code} ist abgelaufen.',
  usedUp: 'Der Rabattcode {code} ist aufgebraucht.',
  usedByYou: 'Sie haben den Rabattcode {code} schon verwendet.',
  belowMinimum: 'Der Rabattcode {code} gilt für Bestellungen ab {amount}.',
};
