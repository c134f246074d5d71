import type { address as English } from '../../en/customer/address.ts';
import type { Translation } from '../../translate.ts';

export const address: Translation<typeof English> = {
  street: 'Straße und Hausnummer',
  apartment: 'Wohnung oder Etage',
  postcode: '{name, select, eircode {Eircode} other {Postleitzahl}}',
  postcodeNeeded:
    'Geben Sie {name, select, eircode {einen Eircode} other {eine Postleitzahl}} ein.',
  city: 'Ort',
  instructions: 'Hinweise zur Lieferung',
  instructionsHint: 'Türcode, Klingelschild oder Ablageort.',
};
