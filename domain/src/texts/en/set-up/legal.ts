/** Links to the shop’s legal pages. */
export const legal = {
  label: 'Legal',
  imprint: 'Legal notice',
  privacy: 'Privacy policy',
  terms: 'Terms',
} as const;
