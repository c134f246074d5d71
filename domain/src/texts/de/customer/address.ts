import type { address as English } from '../../en/customer/address.ts';
import type { Translation } from '../../translate.ts';

export const address: Translation<typeof English> = {
  street: 'Straße und Hausnummer',
  apartment: 'Wohnung oder Etage',
  postcode: 'Postleitzahl',
  postcodeNeeded: 'Geben Sie eine Postleitzahl ein.',
  city: 'Ort',
  instructions: 'Hinweise zur Lieferung',
  instructionsHint: 'Türcode, Klingelschild oder Ablageort.',
};
