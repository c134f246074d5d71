/** How an address is written in a country: the order of its parts, and what a postcode is called. */
import type { Address } from '../order/schema.ts';

/**
 * The lines, `A` for the street with flat or floor, `C` for the city, `Z` for the postcode, as
 * Google's libaddressinput has them. Most countries write the postcode before the city.
 */
const formats: Readonly<Record<string, RegExp>> = {
  'C|A|Z': /HU|KR/,
  'Z|C|A': /CN|JP|TW/,
  'C Z|A': /HK|MO/,
  'A|C Z':
    /AS|AU|BD|BH|BM|BN|BR|CA|CO|EG|FM|GU|ID|IN|IQ|IR|JO|KH|LB|LV|MH|MM|MN|MP|MT|MV|NF|NG|NP|NZ|PA|PE|PK|PR|PW|SA|SG|SO|TH|US|VI|VN/,
  'A|C|Z': /AI|BB|BY|CY|FK|GB|GG|GI|GS|IE|IM|IO|JE|KE|KY|KZ|LK|MS|PN|RU|SH|SZ|TC|TT|UA|VC|VG|ZA/,
};

const withoutPostcodes =
  /AE|AG|AN|AO|AW|BF|BI|BJ|BO|BS|BW|BZ|CD|CF|CG|CI|CK|CM|CW|DJ|DM|ER|FJ|GA|GD|GH|GM|GQ|GY|HK|JM|KI|KM|KN|KP|LY|MI|ML|MO|MR|MW|NR|NU|QA|RW|SB|SC|SL|SR|ST|SX|SY|TD|TG|TK|TL|TO|TV|TZ|UG|VU|WS|YE|ZW/;

const postcodeFirst = 'A|Z C';

function formatOf(country: string | null): string {
  const known = Object.entries(formats).find(
    ([, countries]) => country !== null && countries.test(country),
  );
  return known?.[0] ?? postcodeFirst;
}

/** Its lines without the instructions: `['Torstraße 9', '10119 Berlin']`. */
export function addressLines(
  { line1, line2, postcode, city }: Omit<Address, 'instructions' | 'position'>,
  country: string | null,
): readonly string[] {
  const parts: Readonly<Record<string, string>> = {
    A: [line1, line2].filter((line) => line !== '').join(', '),
    C: city,
    Z: postcode,
  };
  return formatOf(country)
    .split('|')
    .map((line) =>
      line
        .split(' ')
        .map((part) => parts[part]?.trim())
        .filter(Boolean)
        .join(' '),
    )
    .filter((line) => line !== '');
}

/** The fields in the order in which they are typed. */
export function addressFieldOrder(
  country: string | null,
): readonly ('street' | 'city' | 'postcode')[] {
  const names: Readonly<Record<string, 'street' | 'city' | 'postcode'>> = {
    A: 'street',
    C: 'city',
    Z: 'postcode',
  };
  return formatOf(country)
    .split(/[| ]/)
    .flatMap((part) => names[part] ?? []);
}

/** Whether addresses there have postcodes; they may, if nobody knows where. */
export function hasPostcodes(country: string | null): boolean {
  return country === null || !withoutPostcodes.test(country);
}

/** The name of a postcode; a key of the texts. */
export function postcodeName(
  country: string | null,
): 'zip' | 'eircode' | 'pin' | 'postal' | 'postcode' {
  if (country === 'US' || country === 'PR' || country === 'PH') return 'zip';
  if (country === 'IE') return 'eircode';
  if (country === 'IN') return 'pin';
  return country === 'CA' || country === 'SG' ? 'postal' : 'postcode';
}
