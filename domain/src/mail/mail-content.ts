/**
 * An email as structured facts, and as plain text. Functions also render it as HTML
 * (`functions/src/mail/mail-html.ts`).
 */

import { textsIn } from '../texts/all-texts.ts';
import type { Language } from '../texts/language.ts';

export type MailTone = 'good' | 'plain' | 'bad';

export interface MailLine {
  readonly quantity: number;
  readonly name: string;
  /** Chosen options and the note, one line each. */
  readonly details: readonly string[];
  /** With its currency; empty before anything is priced. */
  readonly amount: string;
}

export interface MailTotal {
  readonly label: string;
  readonly amount: string;
  readonly isSum: boolean;
}

export interface MailFact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads. */
  readonly href?: string;
}

export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  /** What email lists show after the subject. */
  readonly preheader: string;
  /** The sender: the shop's name. */
  readonly sender: string;
  readonly tone: MailTone;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly MailFact[];
  readonly lines: readonly MailLine[];
  readonly totals: readonly MailTotal[];
  readonly button: { readonly label: string; readonly href: string } | null;
  /** What happens next; may be empty. */
  readonly next: readonly string[];
  /** How to reach the shop, and why this email was sent. */
  readonly footer: readonly string[];
  /** Below the footer, one on each line. */
  readonly footerLinks: readonly { readonly label: string; readonly href: string }[];
}

export function mailText(content: MailContent): string {
  const { headline, paragraphs, facts, lines, totals, button, next, footer, footerLinks } = content;
  const width = Math.max(0, ...totals.map(({ label }) => label.length));
  return blocks([
    [headline],
    ...paragraphs.map((paragraph) => [paragraph]),
    facts.map(({ label, value, href = value }) => `${label}: ${href}`),
    lines.flatMap(({ quantity, name, details, amount }) => [
      `${quantity} × ${name}${amount === '' ? '' : `   ${amount}`}`,
      ...details.map((detail) => `    ${detail}`),
    ]),
    totals.map(({ label, amount }) => `${label.padEnd(width)}  ${amount}`),
    next.length > 0 ? [textsIn(content.language).orderMails.next, ...next] : [],
    button ? [`${button.label}:`, button.href] : [],
    ['--', ...footer, ...footerLinks.map(({ label, href }) => `${label}: ${href}`)],
  ]);
}

function blocks(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
