import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { Button } from '#ui/button/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import {
  defaultKeys,
  isFreeKey,
  type KeyAction,
  keyActions,
  keyActionText,
  keyBindings,
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
  const [asked, setAsked] = useState<KeyAction | null>(null);
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
        <Button size="touch" onClick={() => setKeys(defaultKeys)}>
          {texts.kitchen.keysReset}
        </Button>
      }
    >
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {keyActions.map((action) => (
          <li key={action} className="flex items-center justify-between gap-3">
            <span>{keyActionText(action)}</span>
            <button
              type="button"
              aria-label={texts.kitchen.keyChange({
                action: keyActionText(action),
                key: keyText(bindings[action]),
              })}
              aria-pressed={asked === action}
              onClick={() => setAsked(asked === action ? null : action)}
              onBlur={() => setAsked(null)}
              onKeyDown={(event) => {
                if (asked !== action || !isFreeKey(event.code)) return;
                event.preventDefault();
                event.stopPropagation();
                setKeys(rebind(bindings, action, event.code));
                setAsked(null);
              }}
              className="numeric min-h-14 min-w-20 shrink-0 rounded-control border border-line-strong/60 bg-surface-raised px-3 font-semibold aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              {asked === action ? texts.kitchen.keyAsked : keyText(bindings[action])}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
