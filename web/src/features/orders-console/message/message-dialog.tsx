import {
  shopMessageAnswerSchema,
  shopMessageInputSchema,
} from '@fireline/domain/inbox/shop-message';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { parse } from 'valibot';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';

interface MessageDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Null: everybody with an open order. */
  orderId: string | null;
  /** How many customers get it. */
  count: number;
}

/** In which an admin writes to customers. */
export function MessageDialog({ open, onOpenChange, orderId, count }: MessageDialogProps) {
  const [isBusy, setIsBusy] = useState(false);
  const formId = useId();
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={orderId === null ? texts.console.messageAll : texts.console.messageOne}
      description={
        orderId === null ? texts.console.messageAllHint({ count }) : texts.console.messageOneHint
      }
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{texts.console.messageCancel}</Button>
          <Button type="submit" form={formId} variant="primary" icon={Send} busy={isBusy}>
            {texts.console.messageSend({ count })}
          </Button>
        </>
      }
    >
      <MessageForm
        formId={formId}
        orderId={orderId}
        setIsBusy={setIsBusy}
        onSent={() => onOpenChange(false)}
      />
    </Dialog>
  );
}

interface MessageFormProps {
  formId: string;
  orderId: string | null;
  setIsBusy: (isBusy: boolean) => void;
  onSent: () => void;
}

function MessageForm({ formId, orderId, setIsBusy, onSent }: MessageFormProps) {
  // If sending fails, the same message is sent again.
  const [id] = useState(() => crypto.randomUUID());
  const form = useAppForm({
    initial: { id, orderId, text: '' },
    check: (values) => checkInput(shopMessageInputSchema, values),
    failed: texts.console.tryAgain,
    onSubmit: async (input) => {
      setIsBusy(true);
      try {
        const { callFunction } = await import('#platform/firebase/functions-client.ts');
        const answer = parse(
          shopMessageAnswerSchema,
          await callFunction('messageCustomers', input),
        );
        toast.success(texts.console.messageSent({ count: answer.customers }));
        onSent();
      } finally {
        setIsBusy(false);
      }
    },
  });
  useUnsavedWork(form.values.text !== '');
  return (
    <form {...form.props} id={formId} className="grid gap-4">
      <FailureNote title={texts.console.messageFailed} failure={form.failure?.message} />
      <TextAreaField
        {...form.bind('text')}
        label={texts.console.messageText}
        rows={4}
        maxLength={limits.shopMessage}
        required
      />
    </form>
  );
}
