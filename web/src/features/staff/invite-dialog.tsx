import { inviteInputSchema } from '@fireline/domain/access/staff';
import { limits } from '@fireline/domain/limits';
import { type StaffRole, staffRoles } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { Copy, Send } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { roleWords } from './role-words.ts';
import { inviteStaff } from './staff-commands.ts';
import { asFirelineError } from './use-role-change.ts';

interface InviteDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Invites someone to the staff by email address. */
export function InviteDialog({ open, onOpenChange }: InviteDialogProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const formId = useId();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      onClosed={() => setSent(null)}
      title={sent ? 'Invitation sent' : 'Invite someone'}
      description={
        sent
          ? undefined
          : 'They’ll get an email with a link to choose a password. Anyone with a confirmed account keeps it.'
      }
      footer={
        sent ? (
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={() => onOpenChange(false)}>Back</Button>
            <Button type="submit" form={formId} variant="primary" icon={Send} busy={isBusy}>
              Send invitation
            </Button>
          </>
        )
      }
    >
      {sent ? (
        <SentNote sent={sent} />
      ) : (
        <InviteForm formId={formId} isBusy={isBusy} setIsBusy={setIsBusy} onSent={setSent} />
      )}
    </Dialog>
  );
}

interface Sent {
  readonly email: string;
  readonly role: StaffRole;
  readonly link: string | null;
}

interface InviteFormProps {
  formId: string;
  isBusy: boolean;
  setIsBusy: (isBusy: boolean) => void;
  onSent: (sent: Sent) => void;
}

function InviteForm({ formId, isBusy, setIsBusy, onSent }: InviteFormProps) {
  const [values, setValues] = useState<{ email: string; name: string; role: StaffRole | null }>({
    email: '',
    name: '',
    role: null,
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useUnsavedWork(values.email !== '' || values.name !== '');

  function refuse(fields: Readonly<Record<string, string>>) {
    setErrors(fields);
    if ('email' in fields) form.current?.querySelector('input')?.focus();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const checked = checkInput(inviteInputSchema, values);
    if (!checked.ok) return refuse(checked.fields);
    setIsBusy(true);
    setErrors({});
    try {
      const { link } = await inviteStaff(checked.value);
      onSent({ ...checked.value, link });
    } catch (error) {
      const { field, message } = asFirelineError(error);
      refuse({ [field ?? '']: message });
    } finally {
      setIsBusy(false);
    }
  }

  function change(part: Partial<typeof values>) {
    setValues((current) => ({ ...current, ...part }));
    setErrors({});
  }

  return (
    <form ref={form} id={formId} noValidate onSubmit={submit} className="grid gap-4">
      {errors[''] && (
        <Callout tone="danger" announce title="The invitation wasn’t sent">
          {errors['']}
        </Callout>
      )}
      <TextField
        label="Email"
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={limits.email}
        required
        value={values.email}
        onValueChange={(email) => change({ email })}
        error={errors.email}
      />
      <TextField
        label="Name"
        hint="What the team calls them."
        autoComplete="off"
        maxLength={limits.displayName}
        optional
        value={values.name}
        onValueChange={(name) => change({ name })}
        error={errors.name}
      />
      <RadioGroup
        label="Role"
        look="cards"
        value={values.role}
        onValueChange={(role) => change({ role })}
        error={errors.role}
        options={staffRoles.map((role) => ({
          value: role,
          label: roleWords[role].label,
          description: roleWords[role].text,
        }))}
      />
    </form>
  );
}

function SentNote({ sent: { email, role, link } }: { sent: Sent }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="grid gap-4">
      <p role="status">
        <strong className="break-all">{email}</strong> was added to staff (
        {roleWords[role].label.toLowerCase()}). {link === null && 'The email is on its way.'}
      </p>
      {link !== null && (
        <Callout
          tone="info"
          title="No email is sent here"
          action={
            <Button
              size="sm"
              icon={Copy}
              onClick={() => navigator.clipboard.writeText(link).then(() => setIsCopied(true))}
            >
              {isCopied ? 'Copied' : 'Copy link'}
            </Button>
          }
        >
          On the emulators, this is the link the email would contain:{' '}
          <span className="break-all">{link}</span>
        </Callout>
      )}
    </div>
  );
}
