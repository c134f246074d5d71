/**
 * A file written piece by piece: directly to disk where the browser supports it (File System
 * Access), otherwise collected in memory and downloaded at the end.
 */
import { minute } from '@fireline/domain/time/durations';

export interface SaveTarget {
  write(text: string): Promise<void>;
  /** The file is complete. */
  close(): Promise<void>;
  /** Leaves nothing behind; an existing file stays unchanged. */
  abort(): Promise<void>;
}

interface FileType {
  readonly name: string;
  readonly mime: string;
  readonly blobType: string;
  readonly ending: `.${string}`;
}

const csv: FileType = {
  name: 'CSV',
  mime: 'text/csv',
  blobType: 'text/csv;charset=utf-8',
  ending: '.csv',
};
const json: FileType = {
  name: 'JSON',
  mime: 'application/json',
  blobType: 'application/json',
  ending: '.json',
};

interface FilePicker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

/**
 * Asks where to save; null if the user canceled. Call it from a click handler before awaiting
 * anything else, or the browser won't ask.
 */
export async function openFile(name: string): Promise<SaveTarget | null> {
  const type = name.endsWith('.json') ? json : csv;
  if (!hasPicker(window)) return download(name, type);
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: name,
      types: [{ description: type.name, accept: { [type.mime]: [type.ending] } }],
    });
    const file = await handle.createWritable();
    return {
      write: (text) => file.write(text),
      close: () => file.close(),
      abort: () => file.abort(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // Some browsers have it but forbid it, in frames or by policy.
    console.warn('The file cannot be written directly; it will be a download.', error);
    return download(name, type);
  }
}

function download(name: string, { blobType }: FileType): SaveTarget {
  let parts: string[] = [];
  return {
    async write(text) {
      parts.push(text);
    },
    async close() {
      const address = URL.createObjectURL(new Blob(parts, { type: blobType }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser starts the download a moment after the click.
      setTimeout(() => URL.revokeObjectURL(address), minute);
    },
    async abort() {
      parts = [];
    },
  };
}

function hasPicker(target: object): target is FilePicker {
  return 'showSaveFilePicker' in target;
}
