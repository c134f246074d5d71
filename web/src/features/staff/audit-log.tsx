import type { AuditEntry } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import { History } from 'lucide-react';
import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Time } from '#ui/time/time.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { UserText } from '#ui/user-text.tsx';
import { type AuditChange, auditKindLabel, auditKinds, auditWords } from './audit-words.ts';
import { nameOf } from './staff-names.ts';
import { useAudit } from './use-audit.ts';

interface AuditLogProps {
  /** Names of current staff by uid. */
  names: ReadonlyMap<string, string>;
  isLive: boolean;
}

/** The audit log: who changed which role, setting, or product. The kind is kept in the URL. */
export function AuditLog({ names, isLive }: AuditLogProps) {
  const [search, setSearch] = useSearchParams();
  const kind = auditKinds.find((known) => known === search.get('changes')) ?? null;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="mt-12">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id={headingId} className="text-xl">
          {texts.team.changes}
        </h2>
        <SelectField
          label={texts.team.filterLabel}
          labelHidden
          className="w-full sm:w-56"
          value={kind ?? 'all'}
          onValueChange={(value) => {
            setSearch(value === 'all' ? {} : { changes: value }, {
              replace: true,
              preventScrollReset: true,
            });
          }}
          options={[
            { value: 'all', label: texts.team.filterAll },
            ...auditKinds.map((value) => ({ value, label: auditKindLabel(value) })),
          ]}
        />
      </div>
      <TimeZoneNote timeZone={useShop()?.timeZone} className="mb-3" />
      <Entries key={kind} kind={kind} names={names} isLive={isLive} />
    </section>
  );
}

function Entries({ kind, names, isLive }: AuditLogProps & { kind: AuditEntry['type'] | null }) {
  const audit = useAudit(kind);
  return (
    <LiveContent
      live={audit.live}
      isLive={isLive}
      what={texts.team.changesWhat}
      skeleton={<Skeleton className="h-48 w-full rounded-card" />}
    >
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState
            icon={History}
            title={texts.team.changesEmptyTitle}
            text={texts.team.changesEmptyText}
          />
        ) : (
          <div className="grid gap-3">
            <ol className="divide-y divide-line rounded-card border border-line bg-surface-raised">
              {entries.map((entry) => (
                <AuditRow key={entry.id} entry={entry} names={names} />
              ))}
            </ol>
            {audit.failure && (
              <Callout tone="warning" announce title={texts.team.earlierFailed}>
                {audit.failure}
              </Callout>
            )}
            {!audit.isEnd && (
              <Button className="justify-self-center" busy={audit.isReading} onClick={audit.readOn}>
                {texts.team.earlierShow}
              </Button>
            )}
          </div>
        )
      }
    </LiveContent>
  );
}

function isAboutPerson({ type }: AuditEntry): boolean {
  return type === 'role' || type === 'second-factor' || type === 'pin';
}

function AuditRow({
  entry: { data },
  names,
}: {
  entry: Entry<AuditEntry>;
  names: AuditLogProps['names'];
}) {
  const shop = useShop();
  const by = useName(data.person ?? data.by, names);
  const target = useName(isAboutPerson(data) ? data.target : null, names);
  const words = auditWords(data, { nameOf: () => target, currency: shop?.currency ?? 'EUR' });
  return (
    <li className="grid gap-2 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-60">
          {texts.team.entry({
            by,
            deed: words.title,
            who: (content) => (
              <UserText as="strong" key="who" className="font-semibold">
                {content}
              </UserText>
            ),
            what: (content) => <UserText key="what">{content}</UserText>,
          })}
        </p>
        <Badge>{auditKindLabel(data.type)}</Badge>
        <Time at={data.at} timeZone={shop?.timeZone} className="text-ink-muted text-sm" />
      </div>
      {words.changes.length > 0 && (
        <dl className="grid gap-1 text-sm">
          {words.changes.map((change) => (
            <Change key={change.what} change={change} />
          ))}
        </dl>
      )}
    </li>
  );
}

function Change({ change: { what, before, after } }: { change: AuditChange }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-ink-muted">{what}</dt>
      <dd className="wrap-anywhere min-w-0">
        {texts.team.change({
          before: before ?? texts.team.valueNothing,
          after: after ?? texts.team.valueNothing,
          was: (content) => (
            <span key="was" className="sr-only">
              {content}
            </span>
          ),
          old: (content) => (
            <UserText key="old" className="text-ink-muted line-through">
              {content}
            </UserText>
          ),
          arrow: (content) => (
            <span key="arrow" aria-hidden>
              {content}
            </span>
          ),
          now: (content) => (
            <span key="now" className="sr-only">
              {content}
            </span>
          ),
          new: (content) => (
            <UserText key="new" className="font-medium">
              {content}
            </UserText>
          ),
        })}
      </dd>
    </div>
  );
}

const machines = (): Readonly<Record<string, string>> => ({
  system: texts.team.byFireline,
  'command line': texts.team.byCommandLine,
  unknown: texts.team.bySomeone,
});

/** A person's name, even if they are no longer staff. */
function useName(uid: string | null, names: AuditLogProps['names']): string {
  const known = uid === null ? '' : (names.get(uid) ?? machines()[uid]);
  const user = useLiveDocument(known === undefined && uid !== null ? sources.user(uid) : null);
  if (known !== undefined) return known;
  const entry = user.status === 'ready' ? user.data : null;
  return entry ? nameOf(entry) : (uid ?? '');
}
