import { texts } from '@fireline/domain/texts/texts';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';

interface FilePickerProps {
  /** Something was chosen already: only offers another file. */
  isFolded: boolean;
  onFile: (file: File) => Promise<void>;
  onText: (text: string) => Promise<void>;
}

/** What to import: a file that is chosen or dropped, or pasted rows. */
export function FilePicker({ isFolded, onFile, onText }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <Card
      className="grid gap-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) void onFile(file);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        aria-label={texts.menuFile.file}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void onFile(file);
          // Without this, choosing the same file again fires no event.
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant={isFolded ? 'secondary' : 'primary'}
        icon={FileUp}
        className="justify-self-start"
        onClick={() => input.current?.click()}
      >
        {isFolded ? texts.menuFile.another : texts.menuFile.choose}
      </Button>
      {!isFolded && (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void onText(pasted);
          }}
        >
          <TextAreaField
            label={texts.menuFile.paste}
            hint={texts.menuFile.pasteHint}
            value={pasted}
            onValueChange={setPasted}
            rows={4}
            spellCheck={false}
          />
          <Button type="submit" disabled={pasted.trim() === ''} className="justify-self-start">
            {texts.menuFile.preview}
          </Button>
        </form>
      )}
    </Card>
  );
}
