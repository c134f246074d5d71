import type { Closing } from '@fireline/domain/day/closing';
import { limits } from '@fireline/domain/limits';
import { longDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { Download, FileX, LockOpen, Printer } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Price } from '#entities/product/price.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { PermissionGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { reopenDay } from './day-commands.ts';
import { ReportFigures } from './report-figures.tsx';
import { differenceText } from './sign-off.tsx';

export function Component() {
  const number = Number(useParams().number);
  return (
    <PermissionGate
      session={useSession()}
      permission="seeFigures"
      title={texts.day.report({ number })}
    >
      {({ role }) => <ClosingPage key={number} number={number} canReopen={role === 'admin'} />}
    </PermissionGate>
  );
}

/** A signed-off report as it was, to print, to download, and, if it's the latest, to reopen. */
function ClosingPage({ number, canReopen }: { number: number; canReopen: boolean }) {
  const closing = useLiveDocument(officeSources.closing(number));
  const back = <BackLink to="/admin/day">{texts.day.back}</BackLink>;
  const header = <PageHeader title={texts.day.report({ number })} back={back} />;
  if (closing.status === 'ready' && closing.data !== null) {
    return <Report closing={closing.data.data} canReopen={canReopen} />;
  }
  return (
    <div className="page">
      {header}
      {closing.status === 'error' ? (
        <ErrorState title={texts.day.failed} text={closing.error.message} />
      ) : closing.status === 'ready' && !closing.fromCache ? (
        <EmptyState icon={FileX} title={texts.day.none} text={texts.day.noneHint} />
      ) : (
        <Skeleton className="h-72 w-full rounded-card" />
      )}
    </div>
  );
}

function Report({ closing, canReopen }: { closing: Closing; canReopen: boolean }) {
  const { number, by, note, counted, cash, currency, reopened } = closing;
  const shop = useShop();
  const timeZone = shop?.timeZone;
  const latest = useLiveQuery(officeSources.closings(1));
  const isLatest = latest.status === 'ready' && latest.data.entries[0]?.data.number === number;

  async function download() {
    const { saveReport } = await import('./save-report.ts');
    await saveReport(closing, shop);
  }

  return (
    <div className="page print:m-0! print:p-0!">
      <PageHeader
        title={texts.day.report({ number })}
        back={
          <span className="print:hidden">
            <BackLink to="/admin/day">{texts.day.back}</BackLink>
          </span>
        }
        text={texts.day.period({
          from: longDateText(closing.from, 'full', timeZone),
          until: longDateText(closing.until, 'full', timeZone),
        })}
        actions={
          <div className="flex flex-wrap gap-3 print:hidden">
            <Button icon={Printer} onClick={() => window.print()}>
              {texts.day.print}
            </Button>
            <Button icon={Download} onClick={() => void download()}>
              {texts.day.download}
            </Button>
            {canReopen && isLatest && !reopened && <Reopen number={number} />}
          </div>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-6">
          {reopened && (
            <Callout tone="warning" title={texts.day.reopenedHint}>
              {texts.day.reopenedBy({
                name: reopened.name,
                reason: reopened.reason,
                time: () => <Time key="at" at={reopened.at} timeZone={timeZone} />,
              })}
            </Callout>
          )}
          <ReportFigures report={closing} />
        </div>
        <Card className="grid gap-4">
          <h2 className="text-lg">{texts.day.signedBy({ name: by.name })}</h2>
          <dl className="grid grid-cols-2 gap-4">
            <div>
              <dt className="text-ink-muted text-sm">{texts.day.cash}</dt>
              <dd className="font-semibold text-2xl">
                <Price amount={cash} currency={currency} />
              </dd>
            </div>
            <div>
              <dt className="text-ink-muted text-sm">{texts.day.countedShort}</dt>
              <dd className="font-semibold text-2xl">
                {counted === null ? (
                  texts.day.notCounted
                ) : (
                  <Price amount={counted} currency={currency} />
                )}
              </dd>
              {counted !== null && (
                <dd className="text-sm">{differenceText(counted - cash, currency)}</dd>
              )}
            </div>
          </dl>
          {note !== '' && <UserText as="p">{note}</UserText>}
        </Card>
      </div>
    </div>
  );
}

function Reopen({ number }: { number: number }) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function reopen(reason: string) {
    setBusy(true);
    setFailure(null);
    try {
      await reopenDay({ number, reason });
      toast.success(texts.day.isReopened({ number }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : texts.console.tryAgain);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button icon={LockOpen} busy={isBusy} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {texts.day.reopen}
      </Button>
      <FailureNote title={texts.day.notReopened({ number })} failure={failure} />
      <ConfirmDialog
        backCloses
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.day.reopenAsk({ number })}
        description={texts.day.reopenHint}
        confirmLabel={texts.day.reopen}
        cancelLabel={texts.day.reopenKeep}
        reason={{ label: texts.day.reopenReason, required: true, maxLength: limits.reason }}
        onConfirm={(reason) => void reopen(reason)}
      />
    </>
  );
}
