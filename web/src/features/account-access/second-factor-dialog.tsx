import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { SecondFactorQuestion } from '#platform/auth/second-factor-question.ts';
import { codeProblem } from '#platform/auth/second-factor-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CodeField } from './code-field.tsx';
import { useAttempt } from './use-attempt.ts';

/** Asks for the code during a sign-in, wherever it was started. */
export default function SecondFactorDialog({ question }: { question: SecondFactorQuestion }) {
  const { factors, answer, cancel } = question;
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [factorId, setFactorId] = useState(factors[0]?.id ?? '');
  const [code, setCode] = useState('');
  const form = useAttempt();

  function submit(event: FormEvent) {
    event.preventDefault();
    const problem = codeProblem(code);
    field.current?.focus();
    if (problem) return form.refuse('code', problem);
    form.run(() => answer(factorId, code));
  }

  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => {
        if (!open) cancel();
      }}
      initialFocus={field}
      title={texts.access.codeTitle}
      description={texts.access.codeText}
      footer={
        <>
          <Button onClick={cancel}>{texts.access.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={form.isBusy}>
            {texts.access.continue}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        {form.failure?.field === null && (
          <Callout tone="danger" announce title={texts.access.codeFailedTitle}>
            {form.failure.message}
          </Callout>
        )}
        {factors.length > 1 && (
          <SelectField
            label={texts.access.codeApp}
            value={factorId}
            onValueChange={setFactorId}
            options={factors.map(({ id, name }) => ({
              value: id,
              label: name || texts.access.codeAppUnnamed,
            }))}
          />
        )}
        <CodeField
          ref={field}
          value={code}
          onValueChange={(digits) => {
            setCode(digits);
            form.clear();
          }}
          error={form.at('code')}
        />
        <p className="text-ink-muted text-sm">{texts.access.codeLostPhone}</p>
      </form>
    </Dialog>
  );
}
