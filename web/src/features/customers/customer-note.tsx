import { type CustomerNote, customerNoteSchema } from '@fireline/domain/access/customer-note';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useState } from 'react';
import { saveCustomerNote } from '#entities/user/customer-mutations.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';

interface CustomerNoteFormProps {
  customer: { readonly uid: string; readonly name: string };
  /** Null if there is none yet. */
  stored: Entry<CustomerNote> | null;
  /** Uid of the admin. */
  by: string;
}

/** What the shop keeps in mind about a customer. What others save meanwhile shows until it's edited. */
export function CustomerNoteForm({ customer, stored, by }: CustomerNoteFormProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const path = paths.customerNote(customer.uid);
  const refused = useRefusedWrite(path);
  const isLive = useIsLive();
  const saved = stored?.data.note ?? '';
  const typed = draft ?? saved;
  const checked = checkInput(customerNoteSchema.entries.note, typed);
  const isEmpty = typed.trim() === '';
  const error = checked.ok || isEmpty ? undefined : checked.fields[''];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (error !== undefined) return;
    void saveCustomerNote({ ...customer, note: checked.ok ? checked.value : '', by });
    setDraft(null);
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-2">
      <TextAreaField
        label={texts.customers.note}
        hint={texts.customers.noteHint}
        rows={2}
        maxLength={limits.staffNote}
        value={typed}
        error={error}
        onValueChange={setDraft}
      />
      <Button
        type="submit"
        size="sm"
        className="justify-self-start"
        disabled={typed.trim() === saved}
      >
        {texts.customers.noteSave}
      </Button>
      <WriteState
        pending={stored?.hasPendingWrites ?? false}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </form>
  );
}
