import { minCustomerPasswordLength } from '@fireline/domain/access/passwords';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Link } from 'react-router-dom';
import { checkFields } from '#lib/form/check-fields.ts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type SignInMode = 'sign-in' | 'register';

interface SignInFormProps {
  mode: SignInMode;
  form: AppForm<Credentials>;
}

/** Email and password, plus a name for a new account. */
export function SignInForm({ mode, form }: SignInFormProps) {
  const isNew = mode === 'register';
  return (
    <form
      {...form.props}
      aria-label={isNew ? texts.signIn.registerTitle : texts.signIn.title}
      className="grid gap-4"
    >
      {isNew && (
        <TextField
          {...form.bind('name')}
          label={texts.signIn.name}
          autoComplete="name"
          maxLength={limits.displayName}
          required
        />
      )}
      <TextField
        {...form.bind('email')}
        label={texts.signIn.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        maxLength={limits.email}
        required
      />
      <TextField
        {...form.bind('password')}
        label={texts.signIn.password}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        hint={isNew ? texts.signIn.passwordHint({ count: minCustomerPasswordLength }) : undefined}
        required
      />
      {!isNew && (
        <Link
          to={`/account/forgot?email=${encodeURIComponent(form.values.email.trim())}`}
          className="touch-target justify-self-start rounded-md text-accent-ink text-sm underline underline-offset-2"
        >
          {texts.signIn.forgotPassword}
        </Link>
      )}
      <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
        {isNew ? texts.signIn.register : texts.signIn.signIn}
      </Button>
    </form>
  );
}

/** What is missing, before asking the server. */
export function checkCredentials(values: Credentials, mode: SignInMode) {
  return checkFields(values, {
    name: mode === 'register' && values.name.trim() === '' && texts.signIn.enterName,
    email: values.email.trim() === '' && texts.signIn.enterEmail,
    password: values.password === '' && texts.signIn.enterPassword,
  });
}
