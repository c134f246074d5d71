/** A delivery address. */
export const address = {
  street: 'Street address',
  apartment: 'Apartment or floor',
  postcode:
    '{name, select, zip {ZIP code} eircode {Eircode} pin {PIN code} postal {Postal code} other {Postcode}}',
  postcodeNeeded:
    '{name, select, zip {Enter a ZIP code.} eircode {Enter an Eircode.} pin {Enter a PIN code.} postal {Enter a postal code.} other {Enter a postcode.}}',
  city: 'City',
  instructions: 'Delivery instructions',
  instructionsHint: 'Door code, which bell to ring, where to leave it.',
} as const;
