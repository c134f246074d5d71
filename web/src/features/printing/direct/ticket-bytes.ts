/** A ticket in ESC/POS, the language of receipt printers. */
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { PaperWidth } from '#entities/order/print/roll-paper.tsx';
import { type Paper, type PaperLine, rule } from './paper-lines.ts';

/** Characters on a line, in the font that all printers begin with. */
const columns: Readonly<Record<PaperWidth, number>> = { 58: 32, 80: 48 };

/**
 * In the order in which they are tried for a letter: Western Europe with €, quotation marks and
 * dashes, Central Europe, Cyrillic, Greek. What is in none of them becomes a question mark.
 */
const codePages = ['cp437', 'cp858', 'windows1252', 'cp852', 'cp866', 'cp737'] as const;

/** Large letters are twice as high; huge ones are twice as wide, too. */
const sizes = { huge: [2, 2], large: [1, 2] } as const;

export function ticketBytes(lines: Paper, width: PaperWidth): Uint8Array {
  const encoder = new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns: columns[width],
    codepageMapping: 'epson',
    codepageCandidates: [...codePages],
    newline: '\n',
    // The knife is above the last line.
    feedBeforeCut: 4,
  });
  encoder.initialize().codepage('auto');
  for (const line of lines) {
    if (line === rule) encoder.rule();
    else write(encoder, line);
  }
  return encoder.cut('partial').encode();
}

function write(
  encoder: ReceiptPrinterEncoder,
  { text, size, bold = false, loud = false }: PaperLine,
): void {
  const [width, height] = size ? sizes[size] : [1, 1];
  encoder.bold(bold).invert(loud).size(width, height);
  for (const part of plain(text).split('\n')) encoder.line(part);
  encoder.size(1, 1).invert(false).bold(false);
}

/** Every kind of space is a space: printers have no others. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\S\n]/g, ' ');
}
