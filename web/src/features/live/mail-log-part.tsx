import type { LoggedMail } from '@fireline/domain/mail/mail-log';
import { longDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { MailSearch } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { readMailLog } from './mail-log.ts';
import { Part } from './part.tsx';
import { exactTime } from './words.ts';

/** The emails that were written: sent, or on the emulators what would have been sent. */
export function MailLogPart({ isEmulated }: { isEmulated: boolean }) {
  const [mails, setMails] = useState<readonly LoggedMail[] | null>(null);
  const [state, setState] = useState<'reading' | 'read' | 'failed'>('reading');
  const [openId, setOpenId] = useState<string | null>(null);
  const open = mails?.find(({ id }) => id === openId) ?? null;
  async function read() {
    setState('reading');
    try {
      setMails(await readMailLog());
      setState('read');
    } catch (error) {
      console.warn('The emails couldn’t be loaded.', error);
      setState('failed');
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, then by the button.
  useEffect(() => void read(), []);
  return (
    <Part
      title={texts.live.mailLogTitle}
      text={isEmulated ? texts.live.mailLogTextEmulated : texts.live.mailLogText}
      actions={
        <Button size="sm" icon={MailSearch} busy={state === 'reading'} onClick={() => void read()}>
          {texts.live.refresh}
        </Button>
      }
    >
      {state === 'failed' && (
        <Callout tone="danger" announce title={texts.live.mailLogFailedTitle}>
          {texts.live.mailLogFailedText}
        </Callout>
      )}
      {mails === null && state === 'reading' && <Skeleton className="h-24 w-full" />}
      {mails?.length === 0 && <p className="text-ink-muted text-sm">{texts.live.mailLogEmpty}</p>}
      {mails !== null && mails.length > 0 && (
        <div className="grid gap-4 xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          <ul
            aria-label={texts.live.mailLogList}
            className="grid max-h-96 content-start gap-1 overflow-y-auto"
          >
            {mails.map((mail) => (
              <li key={mail.id}>
                <button
                  type="button"
                  aria-pressed={mail.id === openId}
                  onClick={() => setOpenId(mail.id)}
                  className="grid min-h-11 w-full gap-0.5 rounded-control px-3 py-2 text-left text-sm hover:bg-neutral-soft aria-pressed:bg-accent-soft"
                >
                  <span className="flex items-baseline gap-2">
                    <strong className="min-w-0 flex-1 truncate">{mail.subject}</strong>
                    <span className="numeric shrink-0 text-ink-muted text-xs">
                      {exactTime(mail.createdAt).slice(0, 8)}
                    </span>
                  </span>
                  <span className="truncate text-ink-muted">{mail.to}</span>
                </button>
              </li>
            ))}
          </ul>
          {open ? (
            <Mail key={open.id} mail={open} />
          ) : (
            <p className="text-ink-muted text-sm max-xl:hidden">{texts.live.mailLogChoose}</p>
          )}
        </div>
      )}
    </Part>
  );
}

function Mail({ mail: { to, subject, createdAt, state, body } }: { mail: LoggedMail }) {
  const [format, setFormat] = useState<'html' | 'text'>('html');
  return (
    <article aria-label={subject} className="grid min-w-0 content-start gap-3">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-muted">{texts.live.mailTo}</dt>
        <dd className="break-words">{to}</dd>
        <dt className="text-ink-muted">{texts.live.mailSubject}</dt>
        <dd className="break-words font-semibold">{subject}</dd>
        <dt className="text-ink-muted">{texts.live.mailWritten}</dt>
        <dd className="numeric">
          {longDateText(createdAt, 'figures')}, {longDateText(createdAt, 'seconds')}
        </dd>
        {state !== null && (
          <>
            <dt className="text-ink-muted">{texts.live.mailDelivery}</dt>
            <dd>
              <Badge
                tone={state === 'SUCCESS' ? 'success' : state === 'ERROR' ? 'danger' : 'neutral'}
              >
                {state}
              </Badge>
            </dd>
          </>
        )}
      </dl>
      {body === null ? (
        <Callout tone="info" title={texts.live.mailPrivateTitle}>
          {texts.live.mailPrivateText}
        </Callout>
      ) : (
        <>
          <Segmented
            label={texts.live.mailFormat}
            value={format}
            onValueChange={setFormat}
            options={[
              { value: 'html', label: texts.live.mailHtml },
              { value: 'text', label: texts.live.mailPlain },
            ]}
          />
          {format === 'html' ? (
            // No scripts, no forms, no access to this page: an email contains what customers typed.
            <iframe
              title={texts.live.mailAsHtml({ subject })}
              sandbox=""
              srcDoc={body.html}
              className="h-96 w-full rounded-control border border-line bg-white"
            />
          ) : (
            <pre className="whitespace-pre-wrap break-words rounded-control bg-surface-sunken p-4 text-sm">
              {body.text}
            </pre>
          )}
        </>
      )}
    </article>
  );
}
