/**
 * Carriers with a public page for a tracking number. Fireline only links to it: whatever an admin
 * or a carrier's update calls the carrier stays as it is.
 */
import { foldText } from '../search/fold-text.ts';

interface Carrier {
  readonly name: string;
  /** Other names, including those that aggregators use, in the form of `compact`. */
  readonly also?: readonly string[];
  /** The address of the page, with `{number}` for the tracking number. */
  readonly page: string;
}

const carriers: readonly Carrier[] = [
  { name: 'DHL', page: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}' },
  {
    name: 'Deutsche Post',
    also: ['dhlpaket', 'dhlgermany'],
    page: 'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}',
  },
  { name: 'UPS', page: 'https://www.ups.com/track?tracknum={number}' },
  { name: 'FedEx', page: 'https://www.fedex.com/fedextrack/?trknbr={number}' },
  { name: 'USPS', page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}' },
  { name: 'DPD', page: 'https://tracking.dpd.de/parcelstatus?query={number}' },
  { name: 'DPD UK', also: ['dpduk'], page: 'https://track.dpd.co.uk/search?reference={number}' },
  { name: 'GLS', page: 'https://gls-group.com/GROUP/en/parcel-tracking?match={number}' },
  {
    name: 'Hermes',
    page: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}',
  },
  { name: 'Evri', also: ['hermesuk'], page: 'https://www.evri.com/track/parcel/{number}' },
  {
    name: 'Royal Mail',
    page: 'https://www.royalmail.com/track-your-item#/tracking-results/{number}',
  },
  { name: 'PostNL', page: 'https://jouw.postnl.nl/track-and-trace/{number}' },
  { name: 'bpost', page: 'https://track.bpost.cloud/btr/web/#/search?itemCode={number}' },
  {
    name: 'Österreichische Post',
    also: ['postat', 'austrianpost'],
    page: 'https://www.post.at/sv/sendungsdetails?snr={number}',
  },
  {
    name: 'Swiss Post',
    also: ['schweizerpost', 'dieschweizerischepost', 'postch'],
    page: 'https://www.post.ch/swisspost-tracking?formattedParcelCodes={number}',
  },
  {
    name: 'La Poste',
    also: ['colissimo'],
    page: 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}',
  },
  {
    name: 'Chronopost',
    page: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}',
  },
  {
    name: 'Correos',
    page: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}',
  },
  {
    name: 'Poste Italiane',
    page: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}',
  },
  { name: 'InPost', page: 'https://inpost.pl/sledzenie-przesylek?number={number}' },
  {
    name: 'Canada Post',
    page: 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}',
  },
  { name: 'Australia Post', page: 'https://auspost.com.au/mypost/track/#/details/{number}' },
];

/** The carrier's usual name for what someone calls it; unchanged if it's unknown. */
export function carrierName(typed: string): string {
  return carrierNamed(typed)?.name ?? typed;
}

/** Where to look up the number; null if the carrier is unknown or there is no such number. */
export function trackingPageOf(carrier: string, trackingNumber: string): string | null {
  const number = trackingNumber.replaceAll(/\s/g, '');
  if (!/^[a-z0-9][a-z0-9.-]*$/i.test(number)) return null;
  return carrierNamed(carrier)?.page.replace('{number}', encodeURIComponent(number)) ?? null;
}

/** `DHL Express` and `DHLExpress` are DHL; of several names that fit, the longest counts. */
function carrierNamed(typed: string): Carrier | null {
  const words = typed.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  for (let count = words.length; count > 0; count -= 1) {
    const name = compact(words.slice(0, count).join(''));
    const found = carriers.find((carrier) => namesOf(carrier).includes(name));
    if (found) return found;
  }
  return null;
}

function namesOf({ name, also = [] }: Carrier): readonly string[] {
  return [compact(name), ...also];
}

/** Letters and digits only, without accents: `Österreichische Post` → `osterreichischepost`. */
function compact(name: string): string {
  return foldText(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
