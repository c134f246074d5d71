import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { Button } from '#ui/button/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import {
  deedText,
  defaultKeys,
  isFreeKey,
  type KeyDeed,
  keyBindings,
  keyDeeds,
  keyText,
  rebind,
  setKeys,
} from './key-bindings.ts';

interface KeysSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What each key does, and how to change it: press the button, then the new key. */
export function KeysSheet({ open, onOpenChange }: KeysSheetProps) {
  const bindings = useStore(keyBindings);
  const [asked, setAsked] = useState<KeyDeed | null>(null);
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={(next) => {
        setAsked(null);
        onOpenChange(next);
      }}
      title={texts.kitchen.keys}
      description={texts.kitchen.keysHint}
      size="lg"
      footer={
        <Button className="min-h-14!" onClick={() => setKeys(defaultKeys)}>
          {texts.kitchen.keysReset}
        </Button>
      }
    >
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {keyDeeds.map((deed) => (
          <li key={deed} className="flex items-center justify-between gap-3">
            <span>{deedText(deed)}</span>
            <button
              type="button"
              aria-label={texts.kitchen.keyChange({
                deed: deedText(deed),
                key: keyText(bindings[deed]),
              })}
              aria-pressed={asked === deed}
              onClick={() => setAsked(asked === deed ? null : deed)}
              onBlur={() => setAsked(null)}
              onKeyDown={(event) => {
                if (asked !== deed || !isFreeKey(event.code)) return;
                event.preventDefault();
                event.stopPropagation();
                setKeys(rebind(bindings, deed, event.code));
                setAsked(null);
              }}
              className="numeric min-h-14 min-w-20 shrink-0 rounded-control border border-line-strong/60 bg-surface-raised px-3 font-semibold aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              {asked === deed ? texts.kitchen.keyAsked : keyText(bindings[deed])}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
