import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Smartphone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import type { SetUp } from '#platform/auth/second-factor.ts';
import { codeProblem, keyInGroups } from '#platform/auth/second-factor-words.ts';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import { CodeField } from './code-field.tsx';

interface SecondFactorSetUpProps {
  setUp: SetUp;
  /** @throws what Authentication refused */
  onConfirm: (code: string, name: string) => Promise<void>;
  onCancel: () => void;
}

/** The secret, to scan or to type, and the field for the code that proves the app has it. */
export function SecondFactorSetUp({ setUp, onConfirm, onCancel }: SecondFactorSetUpProps) {
  const form = useAppForm({
    initial: { code: '', device: '' },
    check: (values) => checkFields(values, { code: codeProblem(values.code) }),
    failed: texts.access.checkConnection,
    onSubmit: ({ code, device }) => onConfirm(code, device.trim() || texts.access.factorUnnamed),
  });
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    start.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <form {...form.props} aria-label={texts.access.setUpLabel} className="grid gap-4">
      <p ref={start}>{texts.access.setUpScan}</p>
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
        className={buttonStyle({ size: 'sm', className: 'justify-self-start' })}
      >
        <Smartphone aria-hidden className="size-[1.15em] shrink-0" />
        {texts.access.setUpOpenApp}
      </a>
      <FailureNote title={texts.access.setUpFailedTitle} failure={form.failure?.message} />
      <CodeField {...form.bind('code')} />
      <TextField
        {...form.bind('device')}
        label={texts.access.setUpDevice}
        hint={texts.access.setUpDeviceHint}
        autoComplete="off"
        maxLength={limits.displayName}
        optional
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isSubmitting}>
          {texts.access.setUpTurnOn}
        </Button>
        <Button onClick={onCancel}>{texts.access.cancel}</Button>
      </div>
    </form>
  );
}
