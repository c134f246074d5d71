/** NaN if the text isn't a number; the domain's validation reports it. */
export function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
