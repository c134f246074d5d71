/** The last email of an hour to an address used for many orders. */

import { oneLine } from '../safe-text.ts';
import type { Shop } from '../shop/settings.ts';
import { textsIn } from '../texts/all-texts.ts';
import { type Locale, languageIn } from '../texts/locale.ts';
import type { MailContent } from './mail-content.ts';
import { mailMoment } from './times.ts';

export function pausedMail({
  shop,
  until,
  stopLink,
  locale,
}: {
  readonly shop: Pick<Shop, 'name' | 'phone' | 'timeZone'>;
  /** When (ms) emails resume. */
  readonly until: number;
  /** Null if the app's address is unknown. */
  readonly stopLink: string | null;
  readonly locale: Locale;
}): MailContent {
  const { mails, orderMails } = textsIn(locale);
  const name = oneLine(shop.name);
  const time = mailMoment(until, shop.timeZone, locale);
  return {
    language: languageIn(locale),
    subject: mails.pausedTitle,
    preheader: mails.pausedPreheader({ shop: name }),
    sender: name,
    tone: 'bad',
    headline: mails.pausedTitle,
    paragraphs: [orderMails.greeting, mails.paused({ shop: name, time }), mails.pausedNotYou],
    facts: [],
    lines: [],
    totals: [],
    button: stopLink === null ? null : { label: mails.pausedStop, href: stopLink },
    next: shop.phone.trim() === '' ? [] : [mails.pausedCall({ phone: oneLine(shop.phone) })],
    footer: [name],
    footerLinks: [],
  };
}
