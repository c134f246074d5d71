/** What a receipt printer answers when it's asked for its state, right before a ticket is sent. */

export type PrinterProblem = 'gone' | 'no-paper' | 'not-ready';

/** `DLE EOT 2`, why it's offline, and `DLE EOT 4`, its paper: one byte answers each. */
export const stateQuestion = new Uint8Array([0x10, 0x04, 2, 0x10, 0x04, 4]);

/** All answers have these two of four bits set. */
function isAnswer(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

/** Null if nothing is wrong, or if the printer doesn't answer: many don't. */
export function problemIn(answer: Uint8Array): PrinterProblem | null {
  const [offline, paper] = [...answer].filter(isAnswer);
  if (offline === undefined || paper === undefined) return null;
  const hasNoPaper = (paper & 0b0110_0000) !== 0 || (offline & 0b0010_0000) !== 0;
  if (hasNoPaper) return 'no-paper';
  const isOpen = (offline & 0b0000_0100) !== 0;
  const hasFailed = (offline & 0b0100_0000) !== 0;
  return isOpen || hasFailed ? 'not-ready' : null;
}

export class PrinterError extends Error {
  readonly problem: PrinterProblem;

  constructor(problem: PrinterProblem) {
    super(problem);
    this.problem = problem;
  }
}
