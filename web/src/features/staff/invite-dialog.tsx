import { inviteInputSchema } from '@fireline/domain/access/staff';
import { type StaffRole, staffRoles } from '@fireline/domain/access/staff-roles';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Copy, Send } from 'lucide-react';
import { useId, useState } from 'react';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { roleWords } from './role-words.ts';
import { inviteStaff } from './staff-commands.ts';

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
      title={sent ? texts.team.sentTitle : texts.team.inviteTitle}
      description={sent ? undefined : texts.team.inviteText}
      footer={
        sent ? (
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            {texts.team.sentDone}
          </Button>
        ) : (
          <>
            <Button onClick={() => onOpenChange(false)}>{texts.team.inviteBack}</Button>
            <Button type="submit" form={formId} variant="primary" icon={Send} busy={isBusy}>
              {texts.team.inviteSend}
            </Button>
          </>
        )
      }
    >
      {sent ? (
        <SentNote sent={sent} />
      ) : (
        <InviteForm formId={formId} setIsBusy={setIsBusy} onSent={setSent} />
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
  setIsBusy: (isBusy: boolean) => void;
  onSent: (sent: Sent) => void;
}

const blank: { email: string; name: string; role: StaffRole | null } = {
  email: '',
  name: '',
  role: null,
};

function InviteForm({ formId, setIsBusy, onSent }: InviteFormProps) {
  const form = useAppForm({
    initial: blank,
    check: (values) => checkInput(inviteInputSchema, values),
    failed: texts.team.tryAgain,
    onSubmit: async (input) => {
      setIsBusy(true);
      try {
        const { link } = await inviteStaff(input);
        onSent({ ...input, link });
      } finally {
        setIsBusy(false);
      }
    },
  });
  useUnsavedWork(form.values.email !== '' || form.values.name !== '');

  return (
    <form {...form.props} id={formId} className="grid gap-4">
      <FailureNote title={texts.team.inviteFailed} failure={form.failure?.message} />
      <TextField
        {...form.bind('email')}
        label={texts.team.inviteEmail}
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={limits.email}
        required
      />
      <TextField
        {...form.bind('name')}
        label={texts.team.inviteName}
        hint={texts.team.inviteNameHint}
        autoComplete="off"
        maxLength={limits.displayName}
        optional
      />
      <RadioGroup
        {...form.bind('role')}
        label={texts.team.inviteRole}
        look="cards"
        options={staffRoles.map((role) => ({
          value: role,
          label: roleWords(role).label,
          description: roleWords(role).text,
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
        {texts.team[link === null ? 'sent' : 'sentNowhere']({
          email,
          role,
          strong: (content) => (
            <strong key="email" className="break-all">
              {content}
            </strong>
          ),
        })}
      </p>
      {link !== null && (
        <Callout
          tone="info"
          title={texts.team.linkTitle}
          action={
            <Button
              size="sm"
              icon={Copy}
              onClick={() => navigator.clipboard.writeText(link).then(() => setIsCopied(true))}
            >
              {isCopied ? texts.team.linkCopied : texts.team.linkCopy}
            </Button>
          }
        >
          {texts.team.linkText({
            link,
            address: (content) => (
              <span key="address" className="break-all">
                {content}
              </span>
            ),
          })}
        </Callout>
      )}
    </div>
  );
}
