import { limits } from '@fireline/domain/limits';
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
    else onConfirm(code, name.trim() || 'Authenticator app');
  }

  return (
    <form
      ref={element}
      noValidate
      aria-label="Set up an authenticator app"
      onSubmit={submit}
      className="grid gap-4"
    >
      <p>Scan this with an authenticator app, such as Google Authenticator or 1Password.</p>
      <QrCode value={setUp.address} label="QR code for your authenticator app" />
      <p className="text-sm">
        Can’t scan it? Enter this key in the app:{' '}
        <code className="wrap-anywhere select-all font-mono font-semibold">
          {keyInGroups(setUp.key)}
        </code>
      </p>
      <a
        href={setUp.address}
        className={buttonStyle('secondary', 'sm', false, 'justify-self-start')}
      >
        <Smartphone aria-hidden className="size-[1.15em] shrink-0" />
        Open the app on this device
      </a>
      {form.failure?.field === null && (
        <Callout tone="danger" announce title="It isn’t on yet">
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
        label="Device name"
        hint="For example “My phone”."
        autoComplete="off"
        maxLength={limits.displayName}
        optional
        value={name}
        onValueChange={setName}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          Turn on
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
