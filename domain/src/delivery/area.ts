/** Where a delivery goes, as precisely as couriers need to know before they take it. */

import type { Address } from '../order/schema.ts';
import { addressLines } from './address-format.ts';

/** 12, 12a, 12-14, 12/3, No. 12: at either end of a street line, with its separator. */
const houseNumber =
  /^(?:no\.? ?)?\d+\p{L}?(?:[-/]\d+\p{L}?)?[ ,]+|[ ,]+(?:no\.? ?)?\d+\p{L}?(?:[-/]\d+\p{L}?)?$/giu;

/** `Alder Street, 11201 Brooklyn`: the street without the house number, and the town. */
export function deliveryAreaOf({ line1, postcode, city }: Address, country: string | null): string {
  // Flats, floors, and backyards follow a comma.
  const [street = ''] = line1.split(/,(?=.*\p{L})/u).filter((part) => /\p{L}/u.test(part));
  const town = addressLines({ line1: '', line2: '', postcode, city }, country).join(', ');
  const name = street.trim().replaceAll(houseNumber, '').trim();
  return name === '' ? town : `${name}, ${town}`;
}
