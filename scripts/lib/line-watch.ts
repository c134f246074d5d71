/** Follows the lines that a child writes: to a log file, to a listener, and to whoever waits for one of them. */
import type { WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Child } from './children.ts';

export class LineWatch {
  private readonly awaited = new Map<string, () => void>();

  constructor(child: Child, log: WriteStream, onLine: (line: string) => void) {
    for (const stream of [child.process.stdout, child.process.stderr]) {
      if (stream !== null) this.follow(stream, log, onLine);
    }
  }

  /** Resolves with the next line that holds the text. */
  seen(text: string): Promise<void> {
    return new Promise((resolve) => this.awaited.set(text, resolve));
  }

  private follow(stream: Readable, log: WriteStream, onLine: (line: string) => void): void {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      onLine(line);
      for (const [text, tell] of this.awaited) if (line.includes(text)) tell();
    });
  }
}
