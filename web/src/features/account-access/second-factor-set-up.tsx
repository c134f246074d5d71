import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Smartphone } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SetUp } from '#platform/auth/second-factor.ts';
import { codeProblem, keyInGroups } from '#platform/auth/second-factor-words.ts';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import { CodeField } from './code-field.tsx';
import type { useAttempt } from './use-attempt.ts';

interface SecondFactorSetUpProps {
  setUp: SetUp;
  form: ReturnType<typeof useAttempt>;
  onConfirm: (code: string, name: string) => void;
  onCancel: () => void;
}

/** The secret, to scan or to type, and the field for the code that proves the app has it. */
export function SecondFactorSetUp({ setUp, form, onConfirm, onCancel }: SecondFactorSetUpProps) {
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const problem = codeProblem(code);
    if (problem) form.refuse('code', problem);
    else onConfirm(code, name.trim() || texts.access.factorUnnamed);
  }

  return (
    <form
      ref={element}
      noValidate
      aria-label={texts.access.setUpLabel}
      onSubmit={submit}
      className="grid gap-4"
    >
      <p>{texts.access.setUpScan}</p>
      <QrCode value={setUp.address} label={texts.access.setUpQrCode} />
      <p className="text-sm">
        {texts.access.setUpKey({
          key: keyInGroups(setUp.key),
          code: (key) => (
            <code key="key" className="wrap-anywhere select-all font-mono font-semibold">
              {key}
            </code>
          ),
        })}
      </p>
      <a
        href={setUp.address}
        className={buttonStyle('secondary', 'sm', false, 'justify-self-start')}
      >
        <Smartphone aria-hidden className="size-[1.15em] shrink-0" />
        {texts.access.setUpOpenApp}
      </a>
      {form.failure?.field === null && (
        <Callout tone="danger" announce title={texts.access.setUpFailedTitle}>
          {form.failure.message}
        </Callout>
      )}
      <CodeField
        value={code}
        onValueChange={(digits) => {
          setCode(digits);
          form.clear();
        }}
        error={form.at('code')}
      />
      <TextField
        name="device"
        label={texts.access.setUpDevice}
        hint={texts.access.setUpDeviceHint}
        autoComplete="off"
        maxLength={limits.displayName}
        optional
        value={name}
        onValueChange={setName}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {texts.access.setUpTurnOn}
        </Button>
        <Button onClick={onCancel}>{texts.access.cancel}</Button>
      </div>
    </form>
  );
}
