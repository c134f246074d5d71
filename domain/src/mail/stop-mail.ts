/** The last email of an hour to an address used for many orders. */

import { oneLine } from '../safe-text.ts';
import type { Shop } from '../shop/settings.ts';
import type { Letter } from './letter.ts';
import { mailMoment } from './times.ts';

export function stopMail({
  shop,
  until,
  stopLink,
}: {
  readonly shop: Pick<Shop, 'name' | 'phone' | 'timeZone'>;
  /** When (ms) emails resume. */
  readonly until: number;
  /** Null if the app's address is unknown. */
  readonly stopLink: string | null;
}): Letter {
  const name = oneLine(shop.name);
  const title = 'We’ve paused these emails for now';
  return {
    subject: title,
    preheader: `Many orders were placed at ${name} with this address.`,
    sender: name,
    tone: 'bad',
    headline: title,
    paragraphs: [
      'Hello,',
      `Many orders were placed at ${name} with this address in the last hour. We won’t email this address about them again before ${mailMoment(until, shop.timeZone)}.`,
      'Not you? Then someone else used your address. You can stop these emails for good.',
    ],
    facts: [],
    lines: [],
    totals: [],
    button: stopLink === null ? null : { label: 'Stop these emails', href: stopLink },
    next: shop.phone.trim() === '' ? [] : [`Questions? Call ${oneLine(shop.phone)}.`],
    footer: [name],
    footerLink: null,
  };
}
