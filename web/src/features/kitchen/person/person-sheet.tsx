import {
  enterPinInputSchema,
  longestPin,
  type PinHolder,
  pinEnteredSchema,
} from '@fireline/domain/access/pin';
import { FirelineError } from '@fireline/domain/errors';
import { checkInput, parse } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { ArrowLeft, Check, Delete, UserMinus } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { InferOutput } from 'valibot';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import { useScreen } from '../board/screen-context.ts';
import { arrive, leave, type ScreenPerson } from './use-person.ts';

interface PersonSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  who: ScreenPerson;
}

/** Says who acts on this screen: a name, then their PIN. */
export function PersonSheet({ open, onOpenChange, who }: PersonSheetProps) {
  const [chosen, setChosen] = useState<Entry<PinHolder> | null>(null);
  const { uid: screen } = useScreen().actor;
  const { person, holders } = who;
  const close = () => onOpenChange(false);
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      onClosed={() => setChosen(null)}
      title={
        chosen === null
          ? texts.kitchen.personTitle
          : texts.kitchen.personPin({ name: chosen.data.name })
      }
      description={chosen === null ? texts.kitchen.personHint : undefined}
    >
      {chosen === null ? (
        <div className="grid gap-4">
          {person !== null && (
            <Button
              size="xl"
              wide
              variant="primary"
              icon={UserMinus}
              onClick={() => {
                leave(screen, person.uid);
                close();
              }}
            >
              {texts.kitchen.personDone({ name: person.name })}
            </Button>
          )}
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {holders
              .filter(({ id }) => id !== person?.uid)
              .map((holder) => (
                <li key={holder.id}>
                  <button
                    type="button"
                    onClick={() => setChosen(holder)}
                    className="grid min-h-20 w-full place-items-center rounded-card bg-neutral-soft px-3 py-2 text-center font-semibold text-lg hover:bg-surface-overlay"
                  >
                    <UserText className="wrap-anywhere">{holder.data.name}</UserText>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ) : (
        <PinPad
          key={chosen.id}
          uid={chosen.id}
          onBack={() => setChosen(null)}
          onRight={(entered) => {
            const { name } = chosen.data;
            arrive(screen, person, { uid: chosen.id, name, usedAt: Date.now(), ...entered });
            close();
          }}
        />
      )}
    </Dialog>
  );
}

interface PinPadProps {
  uid: string;
  onBack: () => void;
  onRight: (entered: InferOutput<typeof pinEnteredSchema>) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Big keys for wet fingers; a keyboard types into the field. */
function PinPad({ uid, onBack, onRight }: PinPadProps) {
  const [pin, setPin] = useState('');
  const [failure, setFailure] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function type(next: string) {
    setPin(next.replaceAll(/\D/g, '').slice(0, longestPin));
    setFailure(undefined);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const typed = checkInput(enterPinInputSchema, { uid, pin });
    if (!typed.ok) {
      setFailure(typed.fields.pin);
      return;
    }
    setBusy(true);
    try {
      const { callFunction } = await import('#platform/firebase/functions-client.ts');
      onRight(parse(pinEnteredSchema, await callFunction('enterPin', typed.value)));
    } catch (error) {
      if (!(error instanceof FirelineError)) throw error;
      setFailure(error.message);
      setPin('');
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-4">
      <TextField
        ref={field}
        label={texts.kitchen.personPinLabel}
        type="password"
        inputMode="none"
        autoComplete="off"
        autoFocus
        maxLength={longestPin}
        value={pin}
        onValueChange={type}
        error={failure}
      />
      <div className="grid grid-cols-3 gap-2">
        {digits.map((digit) => (
          <PadKey key={digit} onPress={() => type(pin + digit)}>
            {digit}
          </PadKey>
        ))}
        <PadKey label={texts.kitchen.personDelete} onPress={() => type(pin.slice(0, -1))}>
          <Delete aria-hidden className="size-7" />
        </PadKey>
        <PadKey onPress={() => type(`${pin}0`)}>0</PadKey>
        <Button type="submit" variant="primary" size="xl" busy={isBusy} icon={Check}>
          {texts.kitchen.personEnter}
        </Button>
      </div>
      <Button variant="ghost" icon={ArrowLeft} onClick={onBack}>
        {texts.kitchen.personOther}
      </Button>
    </form>
  );
}

interface PadKeyProps {
  label?: string;
  onPress: () => void;
  children: ReactNode;
}

function PadKey({ label, onPress, children }: PadKeyProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="numeric grid min-h-16 place-items-center rounded-control bg-neutral-soft font-semibold text-2xl hover:bg-surface-overlay"
    >
      {children}
    </button>
  );
}
