import type { User } from '@fireline/domain/access/user';
import { type MailChoice, mailChoices, wantsMail } from '@fireline/domain/mail/kinds';
import { texts } from '@fireline/domain/texts/texts';
import { Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { saveMailChoice } from '#entities/user/user-mutations.ts';
import { Card } from '#ui/card.tsx';
import { Switch } from '#ui/form/switch.tsx';

interface MailChoicesProps {
  uid: string;
  preferences: User['preferences'];
}

/** Which steps of an order are emailed. Emails link here: `/account#mails`. */
export function MailChoices({ uid, preferences }: MailChoicesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: run on every navigation to the hash.
  useEffect(() => {
    if (hash === '#mails') heading.current?.focus();
  }, [hash, key]);

  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2
          id="mails"
          ref={heading}
          tabIndex={-1}
          className="flex scroll-mt-24 items-center gap-2 text-lg outline-none"
        >
          <Mail aria-hidden className="size-5 text-accent-ink" />
          {texts.account.mailsTitle}
        </h2>
        <p className="text-ink-muted text-sm">{texts.account.mailsText}</p>
      </div>
      <div className="-mx-2 grid gap-1">
        {mailChoices.map((choice) => (
          <Switch
            key={choice}
            label={wordsOf(choice).label}
            description={wordsOf(choice).text}
            checked={wantsMail(choice, preferences)}
            onCheckedChange={(isWanted) => void saveMailChoice({ uid, choice, isWanted })}
          />
        ))}
      </div>
      <p className="text-ink-muted text-sm">{texts.account.mailsAlways}</p>
    </Card>
  );
}

function wordsOf(choice: MailChoice) {
  const { account } = texts;
  const words = {
    received: { label: account.mailReceived, text: account.mailReceivedText },
    confirmed: { label: account.mailConfirmed, text: account.mailConfirmedText },
    progress: { label: account.mailProgress, text: account.mailProgressText },
    ready: { label: account.mailReady, text: account.mailReadyText },
    delivery: { label: account.mailDelivery, text: account.mailDeliveryText },
    done: { label: account.mailDone, text: account.mailDoneText },
  } as const satisfies Record<MailChoice, { readonly label: string; readonly text: string }>;
  return words[choice];
}
