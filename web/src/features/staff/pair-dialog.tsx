import { pairScreenInputSchema } from '@fireline/domain/access/pairing';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Link2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { pairScreen } from './staff-commands.ts';

interface PairDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Gives a wall screen an account of its own, by the code that it shows. */
export function PairDialog({ open, onOpenChange }: PairDialogProps) {
  const formId = useId();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.team.pairScreen}
      description={texts.team.pairText({ address: `${location.host}/pair` })}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{texts.team.pairBack}</Button>
          <Button type="submit" form={formId} variant="primary" icon={Link2} busy={isBusy}>
            {texts.team.pairDo}
          </Button>
        </>
      }
    >
      <PairForm formId={formId} setIsBusy={setIsBusy} onPaired={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface PairFormProps {
  formId: string;
  setIsBusy: (isBusy: boolean) => void;
  onPaired: () => void;
}

function PairForm({ formId, setIsBusy, onPaired }: PairFormProps) {
  const form = useAppForm({
    initial: { code: '', name: '' },
    check: (values) => checkInput(pairScreenInputSchema, values),
    failed: texts.team.tryAgain,
    onSubmit: async (input) => {
      setIsBusy(true);
      try {
        await pairScreen(input);
        onPaired();
      } finally {
        setIsBusy(false);
      }
    },
  });
  return (
    <form {...form.props} id={formId} className="grid gap-4">
      <FailureNote title={texts.team.pairFailed} failure={form.failure?.message} />
      <TextField
        {...form.bind('code')}
        label={texts.team.pairCode}
        hint={texts.team.pairCodeHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        required
      />
      <TextField
        {...form.bind('name')}
        label={texts.team.pairName}
        hint={texts.team.pairNameHint}
        autoComplete="off"
        maxLength={limits.displayName}
        required
      />
    </form>
  );
}
