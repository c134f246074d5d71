import { mailKindOf } from '@fireline/domain/mail/kinds';
import { type MailSetting, statusMailOf } from '@fireline/domain/mail/status-mail';
import type { Order } from '@fireline/domain/order/schema';
import { orderStatuses } from '@fireline/domain/order/status';
import { allTransitions } from '@fireline/domain/order/transitions';
import { brandTones } from '@fireline/domain/shop/brand';
import { aLine, anOrder } from '@fireline/domain/testing/plain';
import { minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { mailBrand, renderMail } from './mail-html.ts';

const at = Date.UTC(2026, 10, 21, 11, 35);
const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const shop = {
  name: 'Fireline Café',
  address: 'Unter den Linden 2, Berlin',
  phone: '+49 30 654321',
  timeZone: 'Europe/Berlin',
};
const setting: MailSetting = {
  shop,
  site: 'https://orders.example.com',
  isVerified: true,
  stopLink: null,
};

function anOrderOfCarla(overrides: Partial<Order> = {}): Order {
  const status = overrides.status ?? 'ready';
  return anOrder({
    customerId: 'carla',
    customerName: 'Carla Rossi',
    status,
    placedAt: at - 15 * minute,
    updatedAt: at,
    statusTimes: { placed: at - 15 * minute, [status]: at },
    lines: {
      '01': aLine({
        choices: [
          { option: 'Milk', choice: 'Oat' },
          { option: 'Size', choice: 'Large' },
        ],
        note: 'extra hot',
      }),
    },
    deliveryFee: 250,
    total: 1213,
    estimate: { from: at, to: at + 10 * minute, reason: null, was: null },
    trackingToken: 'f'.repeat(32),
    ...overrides,
  });
}

function mailOf(order: Order, from: Order['status'] | null = 'preparing', where = setting) {
  const content = statusMailOf({ orderId, order, from }, where);
  if (content === null) throw new Error(`no mail for ${order.status}`);
  return renderMail(content);
}

/** The visible text of a page. */
function visible(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

describe('every step', () => {
  test.each(allTransitions())('$from → $to has an email in both forms', ({ from, to }) => {
    const changedBy = { uid: 'kim', role: 'kitchen' } as const;
    const order = anOrderOfCarla({ status: to, changedBy });
    expect(mailKindOf({ order, from }) === null).toBe(to === 'placed');
    if (to === 'placed') return;
    const { subject, text, html } = mailOf(order, from);
    expect(subject).toContain('#F3KQ2ZDX');
    for (const part of [
      'Hello Carla Rossi,',
      'Fireline Café',
      '+49 30 654321',
      'Milk: Oat',
      '“extra hot”',
      '€9.00',
      'Subtotal',
      '€12.13',
      'Saturday 21 November, 12:20 CET',
      'What happens next',
    ]) {
      expect(text).toContain(part);
      expect(visible(html)).toContain(part);
    }
  });

  test('no email when Fireline clears the shelf', () => {
    const changedBy = { uid: 'system', role: 'system' } as const;
    const order = anOrderOfCarla({ status: 'completed', changedBy });
    expect(mailKindOf({ order, from: 'ready' })).toBeNull();
  });

  test('no email before verification', () => {
    expect(
      statusMailOf({ orderId, order: anOrderOfCarla({ status: 'placed' }), from: null }, setting),
    ).toBeNull();
  });
});

describe('content', () => {
  test('ready for pickup: the address and the call number', () => {
    const { subject, text } = mailOf(anOrderOfCarla());
    expect(subject).toBe('Order #F3KQ2ZDX is ready');
    expect(text).toContain('Come to Unter den Linden 2, Berlin and give the number #F3KQ2ZDX');
    expect(text).toContain('Ready since: Saturday 21 November, 12:35 CET');
  });

  test('confirmed: when it is expected, in the shop’s zone', () => {
    expect(mailOf(anOrderOfCarla({ status: 'confirmed' })).text).toContain(
      'Ready: Saturday 21 November, 12:35–12:45 CET',
    );
  });

  test('a reason is quoted as written', () => {
    const { text } = mailOf(anOrderOfCarla({ status: 'cancelled', reason: 'The oven broke.' }));
    expect(text).toContain('The oven broke.');
  });

  test('a declined order shows no prices', () => {
    const {
      subtotal: _,
      tax: __,
      deliveryFee: ___,
      total: ____,
      currency: _____,
      ...unpriced
    } = anOrderOfCarla({ status: 'rejected', reason: 'Latte is sold out.', lines: {} });
    const { text, html } = mailOf(unpriced, 'placed');
    expect(text).toContain('Latte is sold out.');
    expect(html).not.toContain('Total');
  });

  test('prices that include tax: by rate, below the rounded total', () => {
    const taxes = [
      { rate: 19, net: 294, tax: 56, gross: 350 },
      { rate: 7, net: 1664, tax: 116, gross: 1780 },
    ];
    const { text, html } = mailOf(anOrderOfCarla({ taxIncluded: true, taxes, rounding: -2 }));
    const totals = /Rounding.*Total.*Includes 19% tax.*€0\.56.*Includes 7% tax.*€1\.16/s;
    expect(text).toMatch(totals);
    expect(visible(html)).toMatch(totals);
  });

  test('the shop’s logo is at the top, and what invites to go on has its color', () => {
    const content = statusMailOf({ orderId, order: anOrderOfCarla(), from: 'preparing' }, setting);
    if (content === null) throw new Error('There is no email.');
    const brand = { logo: `/images/${'a'.repeat(64)}`, brandColor: '#ffe24a' };
    const { html } = renderMail(content, mailBrand(brand, setting.site));
    expect(html).toContain(`<img src="https://orders.example.com${brand.logo}?size=small" alt=""`);
    expect(html).toContain(`background:${brandTones(brand.brandColor, 'light').accent};`);
    expect(html).toContain(`.button{background:${brandTones(brand.brandColor, 'dark').accent}`);
    expect(html).not.toContain('#bd3f0f');
    expect(mailBrand(brand, null).logo).toBe('');
    expect(renderMail(content).html).not.toContain('<img');
  });

  test('the shop’s legal pages are at the end, in the customer’s language', () => {
    const legalLinks = 'imprint https://example.com/?a=1&b=2 terms https://example.com/terms';
    const withPages = { ...setting, shop: { ...shop, legalLinks } };
    const { text, html } = mailOf(anOrderOfCarla(), undefined, withPages);
    expect(text).toMatch(
      /\nLegal notice: https:\/\/example.com\/\?a=1&b=2\nTerms: https:\/\/example.com\/terms$/,
    );
    expect(html).toContain('href="https://example.com/?a=1&amp;b=2"');
    expect(mailOf(anOrderOfCarla({ language: 'de' }), undefined, withPages).text).toContain(
      'AGB: ',
    );
  });

  test('amounts are in the order’s currency, whatever its decimals', () => {
    expect(mailOf(anOrderOfCarla({ currency: 'JPY' })).text).toContain('¥1,213');
    expect(mailOf(anOrderOfCarla({ currency: 'BHD' })).text).toMatch(/BHD\s1\.213/);
  });
});

test.each([
  ['US', 'en', 'Saturday, November 21, 6:35 AM EST', '$12.13'],
  ['GB', 'en', 'Saturday 21 November, 06:35 EST', '$12.13'],
  [null, 'en', 'Saturday 21 November, 06:35 EST', '$12.13'],
  ['JP', 'en', 'Saturday 21 November, 06:35 EST', '$12.13'],
  ['US', 'de', 'Samstag, 21. November, 06:35 GMT-5', '12,13 $'],
  ['CH', 'de', 'Samstag, 21. November, 06:35 GMT-5', '$ 12.13'],
] as const)(
  'in a shop in %s, read in %s, times and amounts are as there',
  (region, language, time, total) => {
    const { text, html } = mailOf(anOrderOfCarla({ currency: 'USD', language }), 'preparing', {
      ...setting,
      shop: { ...shop, region, timeZone: 'America/New_York' },
    });
    expect(text.replaceAll(/\s/g, ' ')).toContain(time);
    expect(text.replaceAll(/\s/g, ' ')).toContain(total);
    expect(html).toContain(`<html lang="${language}"`);
  },
);

describe('in German', () => {
  test('Fireline’s own words, and the shop’s as they are', () => {
    const { subject, text, html } = mailOf(anOrderOfCarla({ language: 'de' }));
    expect(subject).toBe('Bestellung #F3KQ2ZDX ist abholbereit');
    expect(text).toBe(`Bestellung #F3KQ2ZDX ist abholbereit

Guten Tag Carla Rossi,

Kommen Sie vorbei.

Bestellung: #F3KQ2ZDX
Abholung: Unter den Linden 2, Berlin
Bestellt: Samstag, 21. November, 12:20 MEZ
Abholbereit seit: Samstag, 21. November, 12:35 MEZ

2 × Latte   9,00\u00a0€
    Je:
    Milk: Oat
    Size: Large
    „extra hot“

Zwischensumme  9,00\u00a0€
Steuer         0,63\u00a0€
Lieferung      2,50\u00a0€
Gesamt         12,13\u00a0€

So geht es weiter
Abholen können Sie hier: Unter den Linden 2, Berlin. Nennen Sie die Nummer #F3KQ2ZDX oder Ihren Namen.

Bestellung verfolgen:
https://orders.example.com/t/${'f'.repeat(32)}

--
Fireline Café · Unter den Linden 2, Berlin · +49 30 654321
Sie erhalten diese E-Mail, weil diese Adresse bei der Bestellung #F3KQ2ZDX angegeben wurde. Mit einem Konto können Sie auswählen, welche E-Mails Sie bekommen. Wenn etwas schiefgeht, schreiben wir Ihnen immer.
E-Mails auswählen: https://orders.example.com/account#mails`);
    expect(html).toContain('<html lang="de"');
    expect(visible(html)).toContain('Ihre Bestellung');
  });

  test('because the shop speaks German and the order doesn’t say', () => {
    const { subject } = mailOf(anOrderOfCarla(), 'preparing', {
      ...setting,
      shop: { ...shop, language: 'de' },
    });
    expect(subject).toBe('Bestellung #F3KQ2ZDX ist abholbereit');
  });
});

describe('links', () => {
  test.each([
    ['the public page', anOrderOfCarla(), `https://orders.example.com/t/${'f'.repeat(32)}`],
    [
      'the own page, where the link was taken back',
      anOrderOfCarla({ trackingToken: null }),
      `https://orders.example.com/orders/${orderId}`,
    ],
    [
      'ordering again, where nothing comes of it',
      anOrderOfCarla({ status: 'cancelled' }),
      `https://orders.example.com/again/${orderId}`,
    ],
  ])('%s', (_, order, href) => {
    const { text, html } = mailOf(order);
    expect(text).toContain(`\n${href}`);
    expect(html).toContain(`href="${href}"`);
    expect(html).toContain('href="https://orders.example.com/account#mails"');
  });

  test.each<[string, Partial<Order>, boolean]>([
    ['an order that is completed', {}, true],
    ['one that was paid in advance and canceled', { status: 'cancelled' }, true],
    [
      'not one that was canceled before it was paid',
      { status: 'cancelled', payment: { state: 'due', paid: 0, tips: 0 } },
      false,
    ],
    ['not one that is only ready', { status: 'ready' }, false],
    ['not a guest’s, who can’t sign in elsewhere', { byGuest: true }, false],
    ['not one that staff typed in', { source: 'phone' }, false],
    ['not one whose payments aren’t recorded', { payment: undefined }, false],
  ])('to the receipt: %s', (_, changes, expected) => {
    const payment = { state: 'paid', paid: 1213, tips: 0 } as const;
    const changedBy = { uid: 'admin-1', role: 'admin' } as const;
    const order = anOrderOfCarla({ status: 'completed', payment, changedBy, ...changes });
    const { text, html } = mailOf(order, order.status === 'ready' ? 'preparing' : 'ready');
    const link = `https://orders.example.com/orders/${orderId}/receipt`;
    expect(text.includes(`Receipt: ${link}`)).toBe(expected);
    expect(html.includes(`href="${link}"`)).toBe(expected);
  });

  test('none if the app’s address is unknown', () => {
    const { html, text } = mailOf(anOrderOfCarla(), null, { ...setting, site: null });
    expect(html).not.toContain('href=');
    expect(text).not.toMatch(/https?:/);
  });
});

describe('to an unverified address', () => {
  const stopLink = 'https://orders.example.com/mails/stop/k-t';
  const unverified = { ...setting, isVerified: false, stopLink };

  test.each(['ready', 'cancelled', 'rejected'] as const)(
    '%s: nothing that they typed',
    (status) => {
      const changedBy = { uid: 'carla', role: 'customer' } as const;
      const order = anOrderOfCarla({ status, changedBy, reason: 'Buy at evil' });
      const { subject, text, html } = mailOf(order, 'pending', unverified);
      for (const typed of ['Carla', 'Rossi', 'extra hot', 'Buy at evil']) {
        expect(`${subject} ${text} ${html}`).not.toContain(typed);
      }
      expect(text).toContain('Hello,');
      expect(text).toContain(stopLink);
    },
  );

  test('the shop’s own words are included', () => {
    const changedBy = { uid: 'a', role: 'admin' } as const;
    const order = anOrderOfCarla({ status: 'rejected', changedBy, reason: 'Sold out.' });
    expect(mailOf(order, 'pending', unverified).text).toContain('Sold out.');
  });
});

describe('typed text', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&';

  test.each(orderStatuses.filter((status) => status !== 'placed'))(
    'is text and nothing else in the mail of %s',
    (status) => {
      const changedBy = { uid: 'kim', role: 'kitchen' } as const;
      const order = anOrderOfCarla({ status, changedBy, customerName: hostile, reason: hostile });
      const line = order.lines['01'];
      if (!line) throw new Error('no line');
      const lines = {
        '01': {
          ...line,
          name: hostile,
          note: hostile,
          choices: [{ option: hostile, choice: hostile }],
        },
      };
      const { subject, html } = mailOf({ ...order, lines }, null, {
        ...setting,
        shop: { ...shop, name: hostile, address: hostile, phone: hostile },
      });
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;img');
      expect(subject).not.toMatch(/[\r\n]/);
    },
  );

  test('cannot add a header or a second line', () => {
    const { subject, text } = mailOf(
      anOrderOfCarla({ customerName: 'Ada\r\nBcc: eve@example.com' }),
    );
    expect(subject).not.toContain('Bcc');
    expect(text.split('\n').filter((line) => line.startsWith('Bcc'))).toEqual([]);
  });

  test('cannot put a link in a stranger’s mailbox', () => {
    const order = anOrderOfCarla({
      customerName: 'Win at https://evil.example/x',
      status: 'cancelled',
    });
    const by = {
      ...order,
      changedBy: { uid: 'eve', role: 'customer' as const },
      reason: 'www.evil.example',
    };
    const { text, html } = mailOf(by);
    expect(text).not.toMatch(/evil\.example/);
    expect(html).not.toMatch(/evil\.example/);
  });
});
