/** Why a discount code can't be used. */
export const codeProblems = {
  unknown: 'The discount code {code} isn’t valid.',
  notYet: 'The discount code {code} is valid from {moment}.',
  over: 'The discount code {code} has ended.',
  usedUp: 'The discount code {code} has been used up.',
  usedByYou: 'You’ve already used the discount code {code}.',
  belowMinimum: 'The discount code {code} is for orders from {amount}.',
} as const;
