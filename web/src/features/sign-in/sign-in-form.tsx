import { customerPasswordLength } from '@fireline/domain/access/passwords';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface SignInFormProps {
  mode: 'sign-in' | 'register';
  isBusy: boolean;
  /** Why it was refused, and the field that caused it. */
  failure: { readonly field: string | null; readonly message: string } | null;
  /** The typed values; kept while the other form is shown. */
  values: Credentials;
  onValues: (change: Partial<Credentials>) => void;
  onSubmit: (credentials: Credentials) => void;
}

/** Email and password, plus a name for a new account. */
export function SignInForm({ mode, isBusy, failure, values, onValues, onSubmit }: SignInFormProps) {
  const [missing, setMissing] = useState<Partial<Credentials>>({});
  const element = useRef<HTMLFormElement>(null);
  const isNew = mode === 'register';
  const refused = failure?.field ? { [failure.field]: failure.message } : {};
  const errors: Partial<Credentials> = { ...refused, ...missing };
  const refusedField = failure?.field ?? null;

  useEffect(() => {
    if (refusedField !== null) focusOn(element.current, refusedField);
  }, [refusedField]);

  function change(part: Partial<Credentials>) {
    onValues(part);
    setMissing({});
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = missingIn(values, isNew);
    setMissing(found);
    const first = Object.keys(found)[0];
    if (first === undefined) onSubmit(values);
    else focusOn(element.current, first);
  }

  return (
    <form
      ref={element}
      noValidate
      aria-label={isNew ? texts.signIn.registerTitle : texts.signIn.title}
      onSubmit={submit}
      className="grid gap-4"
    >
      {isNew && (
        <TextField
          name="name"
          label={texts.signIn.name}
          autoComplete="name"
          maxLength={limits.displayName}
          required
          value={values.name}
          onValueChange={(name) => change({ name })}
          error={errors.name}
        />
      )}
      <TextField
        name="email"
        label={texts.signIn.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        maxLength={limits.email}
        required
        value={values.email}
        onValueChange={(email) => change({ email })}
        error={errors.email}
      />
      <TextField
        name="password"
        label={texts.signIn.password}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        hint={isNew ? texts.signIn.passwordHint({ count: customerPasswordLength }) : undefined}
        required
        value={values.password}
        onValueChange={(password) => change({ password })}
        error={errors.password}
      />
      {!isNew && (
        <Link
          to={`/account/forgot?email=${encodeURIComponent(values.email.trim())}`}
          className="touch-target justify-self-start rounded-md text-accent-ink text-sm underline underline-offset-2"
        >
          {texts.signIn.forgotPassword}
        </Link>
      )}
      <Button type="submit" variant="primary" size="lg" wide busy={isBusy}>
        {isNew ? texts.signIn.register : texts.signIn.signIn}
      </Button>
    </form>
  );
}

/** Missing fields, checked before asking the server. */
function missingIn({ name, email, password }: Credentials, isNew: boolean): Partial<Credentials> {
  return {
    ...(isNew && name.trim() === '' && { name: texts.signIn.enterName }),
    ...(email.trim() === '' && { email: texts.signIn.enterEmail }),
    ...(password === '' && { password: texts.signIn.enterPassword }),
  };
}

function focusOn(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
