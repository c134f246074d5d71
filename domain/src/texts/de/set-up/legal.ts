import type { legal as English } from '../../en/set-up/legal.ts';
import type { Translation } from '../../translate.ts';

export const legal: Translation<typeof English> = {
  label: 'Rechtliches',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  terms: 'AGB',
};
