/**
 * An email in both forms: plain text, and HTML for email clients. Those reliably support tables and
 * inline styles and little else. Clients with a dark mode use the single style sheet; without it,
 * the email is still dark on light. This is the only place that escapes text.
 */
import { type MailContent, type MailTone, mailText } from '@fireline/domain/mail/mail-content';
import { oneLine } from '@fireline/domain/safe-text';
import { type Brand, brandTones, type Theme, type Tones } from '@fireline/domain/shop/brand';
import { brandColorPattern } from '@fireline/domain/shop/brand-input';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { escapeHtml } from './escape-html.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Its logo's address is on the internet; empty if there's none. */
export function renderMail(content: MailContent, brand: Brand = noBrand): RenderedMail {
  return {
    subject: oneLine(content.subject),
    text: mailText(content),
    html: htmlOf(content, brand),
  };
}

const noBrand: Brand = { logo: '', brandColor: '' };

/** The shop's look for an email; without the app's address, the logo has none. */
export function mailBrand(shop: Brand | null, site: string | null): Brand {
  const { logo, brandColor } = shop ?? noBrand;
  return { logo: logo === '' || site === null ? '' : `${site}${logo}?size=small`, brandColor };
}

/** The app's colors: inline for light mode and, in the style sheet, for dark mode. */
const ink = '#2b1a12';
const muted = '#6a5446';
const line = '#e8dccf';
const tones = {
  light: { good: '#2c6e3c', bad: '#ac1538' },
  dark: { good: '#8bd395', bad: '#ff91a1' },
};
const accents = {
  light: { accent: '#bd3f0f', onAccent: '#fffaf5' },
  dark: { accent: '#ff8b4d', onAccent: '#2a1003' },
};
const font =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

function accentOf({ brandColor }: Brand, theme: Theme): Pick<Tones, 'accent' | 'onAccent'> {
  return brandColorPattern.test(brandColor) ? brandTones(brandColor, theme) : accents[theme];
}

function toneOf(tone: MailTone, brand: Brand, theme: Theme): string {
  return tone === 'plain' ? accentOf(brand, theme).accent : tones[theme][tone];
}

function styleSheet(tone: MailTone, brand: Brand): string {
  const dark = toneOf(tone, brand, 'dark');
  const { accent, onAccent } = accentOf(brand, 'dark');
  return [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'a{color:inherit}',
    '@media (max-width:480px){.card{padding:24px 20px!important}.page{padding:12px 8px!important}}',
    '@media (prefers-color-scheme:dark){',
    '.page{background:#18110d!important}',
    '.card{background:#221913!important;border-color:#3b2d24!important}',
    '.ink{color:#f7eee5!important}',
    '.muted{color:#bda898!important}',
    '.rule{border-color:#3b2d24!important}',
    `.tone{color:${dark}!important}`,
    `.bar{background:${dark}!important}`,
    `.button{background:${accent}!important;color:${onAccent}!important}`,
    '}',
  ].join('');
}

function htmlOf(content: MailContent, brand: Brand): string {
  const { language, subject, preheader, sender, tone, headline, paragraphs, button } = content;
  const color = toneOf(tone, brand, 'light');
  return [
    `<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    // Otherwise phones would turn the order number and times into links.
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
    `<title>${escapeHtml(oneLine(subject))}</title><style>${styleSheet(tone, brand)}</style></head>`,
    `<body class="page" style="margin:0;padding:0;background:#fbf6ef;${font}">`,
    hidden(preheader),
    `<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbf6ef;padding:24px 12px"><tr><td align="center">`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left">',
    `<tr><td class="ink" style="padding:0 4px 14px;color:${ink};font-size:17px;font-weight:700">${logoOf(brand)}${escapeHtml(sender)}</td></tr>`,
    `<tr><td class="bar" style="height:4px;line-height:4px;font-size:0;background:${color};border-radius:14px 14px 0 0">&nbsp;</td></tr>`,
    `<tr><td class="card" style="background:#fffdfa;border:1px solid ${line};border-top:0;border-radius:0 0 14px 14px;padding:28px 32px">`,
    `<h1 class="tone" style="margin:0 0 12px;color:${color};font-size:24px;line-height:1.25">${escapeHtml(headline)}</h1>`,
    ...paragraphs.map(paragraphOf),
    factsOf(content),
    button ? buttonOf(button, brand) : '',
    linesOf(content),
    nextOf(content),
    '</td></tr>',
    footerOf(content),
    '</table></td></tr></table></body></html>',
  ].join('');
}

/** Its name is next to it. */
function logoOf({ logo }: Brand): string {
  return logo === ''
    ? ''
    : `<img src="${escapeHtml(logo)}" alt="" width="40" height="40" style="width:40px;height:40px;margin-right:10px;vertical-align:middle;border:0">`;
}

/** Shown in email lists but not in the email; the spaces keep the text after it out of the list. */
function hidden(preheader: string): string {
  return `<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all">${escapeHtml(preheader)}${'&#847;&zwnj;&nbsp;'.repeat(60)}</div>`;
}

function paragraphOf(text: string): string {
  return `<p class="ink" style="margin:0 0 12px;color:${ink};font-size:16px;line-height:1.5">${escapeHtml(text)}</p>`;
}

function headingOf(text: string): string {
  return `<h2 class="ink" style="margin:24px 0 6px;color:${ink};font-size:16px">${escapeHtml(text)}</h2>`;
}

function tableOf(rows: readonly string[], top: number): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin-top:${top}px">${rows.join('')}</table>`;
}

function factsOf({ facts }: MailContent): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ label, value, href }) =>
      `<tr><td class="muted" valign="top" width="34%" style="padding:3px 12px 3px 0;color:${muted};font-size:14px">${escapeHtml(label)}</td>` +
      `<td dir="auto" align="left" class="ink" valign="top" style="padding:3px 0;color:${ink};font-size:14px;font-weight:600">${href ? linkTo(href, value) : escapeHtml(value)}</td></tr>`,
  );
  return tableOf(rows, 16);
}

function linkTo(href: string, text: string): string {
  return `<a class="ink" href="${escapeHtml(href)}" style="color:${ink};text-decoration:underline">${escapeHtml(text)}</a>`;
}

function buttonOf({ label, href }: NonNullable<MailContent['button']>, brand: Brand): string {
  const { accent, onAccent } = accentOf(brand, 'light');
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin-top:22px"><tr><td class="button" style="background:${accent};border-radius:10px"><a class="button" href="${escapeHtml(href)}" style="display:inline-block;padding:13px 22px;color:${onAccent};font-size:16px;font-weight:700;text-decoration:none;border-radius:10px">${escapeHtml(label)}</a></td></tr></table>`;
}

function linesOf({ language, lines, totals }: MailContent): string {
  if (lines.length === 0) return '';
  const rule = `border-top:1px solid ${line}`;
  const rows = lines.map(({ quantity, name, details, amount }, index) => {
    const edge = index === 0 ? '' : rule;
    return (
      `<tr><td class="ink rule" valign="top" width="40" style="padding:9px 0;${edge};color:${ink};font-size:15px;font-weight:700;white-space:nowrap">${quantity} ×</td>` +
      `<td class="ink rule" valign="top" style="padding:9px 8px;${edge};color:${ink};font-size:15px"><span dir="auto">${escapeHtml(name)}</span>${details
        .map(
          (detail) =>
            `<br><span dir="auto" class="muted" style="color:${muted};font-size:14px">${escapeHtml(detail)}</span>`,
        )
        .join('')}</td>` +
      `<td class="ink rule" valign="top" align="right" style="padding:9px 0;${edge};color:${ink};font-size:15px;white-space:nowrap">${escapeHtml(amount)}</td></tr>`
    );
  });
  const sums = totals.map(
    ({ label, amount, isSum }, index) =>
      `<tr><td class="${isSum ? 'ink' : 'muted'} rule" colspan="2" style="padding:${index === 0 ? 10 : 4}px 8px 4px 0;${index === 0 ? rule : ''};color:${isSum ? ink : muted};font-size:15px;font-weight:${isSum ? 700 : 400}">${escapeHtml(label)}</td>` +
      `<td class="${isSum ? 'ink' : 'muted'} rule" align="right" style="padding:${index === 0 ? 10 : 4}px 0 4px;${index === 0 ? rule : ''};color:${isSum ? ink : muted};font-size:15px;font-weight:${isSum ? 700 : 400};white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
  );
  return headingOf(textsIn(language).orderMails.yourOrder) + tableOf([...rows, ...sums], 0);
}

function nextOf({ language, next }: MailContent): string {
  if (next.length === 0) return '';
  return headingOf(textsIn(language).orderMails.next) + next.map(paragraphOf).join('');
}

function footerOf({ footer, footerLinks }: MailContent): string {
  const style = `color:${muted};font-size:13px;line-height:1.5`;
  const links = footerLinks.map(
    ({ label, href }) =>
      `<p class="muted" style="margin:0 0 6px;${style}"><a class="muted" href="${escapeHtml(href)}" style="color:${muted};text-decoration:underline">${escapeHtml(label)}</a></p>`,
  );
  return `<tr><td style="padding:18px 4px 0">${footer
    .map((text) => `<p class="muted" style="margin:0 0 6px;${style}">${escapeHtml(text)}</p>`)
    .join('')}${links.join('')}</td></tr>`;
}
