import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { ImageUp, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { chosenTypes } from '#lib/files/pictures.ts';
import { Button } from '#ui/button/button.tsx';
import type { UploadedImage } from './images.ts';

interface PictureUploadProps {
  /** The address of the picture; empty if there is none. */
  value: string;
  onValueChange: (address: string) => void;
  upload: (file: File) => Promise<UploadedImage>;
  words: {
    readonly file: string;
    readonly first: string;
    readonly another: string;
    readonly remove: string;
  };
  /** Below the buttons. */
  children?: ReactNode;
  preview: ReactNode;
}

/** Uploads a file that is chosen or dropped here, and says why it can't be used. */
export function PictureUpload({
  value,
  onValueChange,
  upload,
  words,
  children,
  preview,
}: PictureUploadProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  /** Counts only as long as the value is the one it was about. */
  const [refusal, setRefusal] = useState<{ readonly text: string; readonly at: string } | null>(
    null,
  );

  async function use(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setRefusal(null);
    try {
      onValueChange((await upload(file)).address);
    } catch (problem) {
      const text =
        problem instanceof FirelineError ? problem.message : texts.products.pictureFailed;
      setRefusal({ text, at: value });
    } finally {
      setBusy(false);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut for the button.
    <div
      className="grid gap-4 sm:grid-cols-[1fr_auto]"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void use(event.dataTransfer.files[0]);
      }}
    >
      <div className="grid content-start gap-3">
        <input
          ref={input}
          type="file"
          accept={chosenTypes.join(',')}
          aria-label={words.file}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void use(event.currentTarget.files?.[0]);
            // Without this, choosing the same file again fires no event.
            event.currentTarget.value = '';
          }}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={ImageUp} busy={isBusy} onClick={() => input.current?.click()}>
            {value === '' ? words.first : words.another}
          </Button>
          {value !== '' && (
            <Button variant="ghost" icon={X} onClick={() => onValueChange('')}>
              {words.remove}
            </Button>
          )}
        </div>
        <p role="alert" className="font-medium text-danger text-sm empty:hidden">
          {refusal?.at === value && refusal.text}
        </p>
        {children}
      </div>
      {preview}
    </div>
  );
}
