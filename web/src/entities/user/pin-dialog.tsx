import { longestPin, setPinInputSchema } from '@fireline/domain/access/pin';
import { FirelineError } from '@fireline/domain/errors';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { useId, useState } from 'react';
import type { InferInput } from 'valibot';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

interface PinDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Whose it is, if it isn't one's own. */
  of?: { readonly uid: string; readonly name: string } | undefined;
  hasPin: boolean;
}

/** Sets a PIN for shared screens, or removes it. Nobody can read it again. */
export function PinDialog({ open, onOpenChange, of, hasPin }: PinDialogProps) {
  const formId = useId();
  const [isBusy, setIsBusy] = useState(false);
  const close = () => onOpenChange(false);
  return (
    <Dialog
      backCloses
      size="sm"
      open={open}
      onOpenChange={onOpenChange}
      title={of ? texts.pin.titleOf(of) : texts.pin.title}
      description={of ? texts.pin.hintOf(of) : texts.pin.hint}
      footer={
        <>
          <Button onClick={close}>{texts.pin.back}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {texts.pin.save}
          </Button>
        </>
      }
    >
      <PinForm uid={of?.uid} hasPin={hasPin} {...{ formId, setIsBusy }} onDone={close} />
    </Dialog>
  );
}

interface PinFormProps {
  uid: string | undefined;
  hasPin: boolean;
  formId: string;
  setIsBusy: (isBusy: boolean) => void;
  onDone: () => void;
}

function PinForm({ uid, hasPin, formId, setIsBusy, onDone }: PinFormProps) {
  const whose = uid === undefined ? {} : { uid };
  const [notRemoved, setNotRemoved] = useState<string | null>(null);
  const form = useAppForm({
    initial: { pin: '', again: '' },
    check({ pin, again }) {
      const checked = checkInput(setPinInputSchema, { ...whose, pin });
      if (!checked.ok || pin === again) return checked;
      return { ok: false, fields: { again: texts.pin.differs } } as const;
    },
    failed: texts.connection.notSent,
    onSubmit: (input) => save(input),
  });

  async function save(input: InferInput<typeof setPinInputSchema>) {
    setIsBusy(true);
    try {
      const { callFunction } = await import('#platform/firebase/functions-client.ts');
      await callFunction('setPin', input);
      onDone();
    } finally {
      setIsBusy(false);
    }
  }

  async function remove() {
    try {
      await save({ ...whose, pin: null });
    } catch (error) {
      if (!(error instanceof FirelineError)) throw error;
      setNotRemoved(error.message);
    }
  }

  const digits = {
    type: 'password',
    inputMode: 'numeric',
    autoComplete: 'off',
    maxLength: longestPin,
    required: true,
  } as const;
  return (
    <form {...form.props} id={formId} className="grid gap-4">
      <FailureNote title={texts.pin.failed} failure={form.failure?.message ?? notRemoved} />
      <TextField
        {...form.bind('pin')}
        {...digits}
        label={texts.pin.label}
        hint={texts.pin.labelHint}
      />
      <TextField {...form.bind('again')} {...digits} label={texts.pin.again} />
      {hasPin && (
        <Button variant="ghost-danger" onClick={() => void remove()}>
          {texts.pin.remove}
        </Button>
      )}
    </form>
  );
}
