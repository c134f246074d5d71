import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { emulatedMailLink, type MailKind } from '#platform/auth/account-access.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';

interface EmulatedMailProps {
  kind: MailKind;
  email: string;
  /** Number of the email; tells several to the same address apart. */
  count: number;
}

/**
 * On the emulators, which send no email: the link that the email would contain. Renders nothing
 * elsewhere.
 */
export function EmulatedMail({ kind, email, count }: EmulatedMailProps) {
  const [link, setLink] = useState<string | null>(null);

  useEffect(() => {
    if (count === 0) return;
    let isGone = false;
    emulatedMailLink(kind, email).then(
      (found) => {
        if (!isGone) setLink(found);
      },
      (error: unknown) => console.warn('The emulator’s mails could not be read.', error),
    );
    return () => {
      isGone = true;
    };
  }, [kind, email, count]);

  if (link === null || count === 0) return null;
  return (
    <Callout
      tone="info"
      title={texts.access.noMailTitle}
      action={
        <ButtonLink size="sm" to={link}>
          {texts.access.noMailOpen}
        </ButtonLink>
      }
    >
      {texts.access.noMailText}
    </Callout>
  );
}
