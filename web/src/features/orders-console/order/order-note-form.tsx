import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, type RefObject, useState } from 'react';
import { addNote, noteSchema } from '#entities/order/paperwork-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';

interface NoteFormProps {
  entry: Entry<Order>;
  actor: Actor;
  /** The text so far; it survives whatever happens to the order. */
  draft: string;
  onDraftChange: (draft: string) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** A note for the staff. Ctrl+Enter or Cmd+Enter sends it. */
export function NoteForm({ entry, actor, draft, onDraftChange, fieldRef }: NoteFormProps) {
  const [error, setError] = useState<string | null>(null);
  const path = paths.events(entry.id);
  const refused = useRefusedWrite(path);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const checked = checkInput(noteSchema, draft);
    setError(checked.ok ? null : (checked.fields[''] ?? null));
    if (!checked.ok) return fieldRef.current?.focus();
    void addNote(entry, actor, checked.value);
    onDraftChange('');
    fieldRef.current?.focus();
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-2 border-line border-t pt-3">
      <TextAreaField
        ref={fieldRef}
        label={texts.console.noteLabel}
        hint={texts.console.noteHint}
        rows={2}
        maxLength={limits.staffNote}
        value={draft}
        error={error}
        onValueChange={(next) => {
          onDraftChange(next);
          setError(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <Button type="submit" size="sm" className="justify-self-start">
        {texts.console.noteAdd}
      </Button>
      <WriteState
        pending={false}
        isLive
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </form>
  );
}
