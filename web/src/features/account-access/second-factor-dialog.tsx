import { texts } from '@fireline/domain/texts/texts';
import { useId, useRef } from 'react';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import type { SecondFactorQuestion } from '#platform/auth/second-factor-question.ts';
import { codeProblem } from '#platform/auth/second-factor-words.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CodeField } from './code-field.tsx';

/** Asks for the code during a sign-in, wherever it was started. */
export default function SecondFactorDialog({ question }: { question: SecondFactorQuestion }) {
  const { factors, answer, cancel } = question;
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const form = useAppForm({
    initial: { factor: factors[0]?.id ?? '', code: '' },
    check: (values) => checkFields(values, { code: codeProblem(values.code) }),
    failed: texts.access.checkConnection,
    onSubmit: ({ factor, code }) => {
      field.current?.focus();
      return answer(factor, code);
    },
  });

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
          <Button type="submit" form={formId} variant="primary" busy={form.isSubmitting}>
            {texts.access.continue}
          </Button>
        </>
      }
    >
      <form {...form.props} id={formId} className="grid gap-4">
        <FailureNote title={texts.access.codeFailedTitle} failure={form.failure?.message} />
        {factors.length > 1 && (
          <SelectField
            {...form.bind('factor')}
            label={texts.access.codeApp}
            options={factors.map(({ id, name }) => ({
              value: id,
              label: name || texts.access.codeAppUnnamed,
            }))}
          />
        )}
        <CodeField ref={field} {...form.bind('code')} />
        <p className="text-ink-muted text-sm">{texts.access.codeLostPhone}</p>
      </form>
    </Dialog>
  );
}
