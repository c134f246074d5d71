import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { BellRing, Check, OctagonAlert, Volume2, VolumeX } from 'lucide-react';
import { changeText } from '#entities/order/status/change-text.ts';
import { acknowledgeOrder } from '#entities/order/transitions/kitchen-mutations.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { useScreen } from '../board/screen-context.ts';
import { ToolButton } from '../board/tool-button.tsx';
import { takeStep } from '../tickets/kitchen-actions.ts';
import { partOf } from '../tickets/tickets.ts';
import type { Alarm } from './alarm.ts';
import type { Alert } from './alerts.ts';
import { onFirstTap } from './first-tap.ts';

interface AlarmBarProps {
  alarm: Alarm;
  /** Whether the bell can be heard. */
  isAudible: boolean;
}

/**
 * Orders that wait to be accepted or acknowledged. An entry disappears on every screen once someone
 * handles it on any of them.
 */
export function AlarmBar({ alarm, isAudible }: AlarmBarProps) {
  const { actor } = useScreen();
  const { waiting, alerts, sound } = alarm;
  const [only] = waiting;
  const Speaker = sound !== null && isAudible ? Volume2 : VolumeX;
  return (
    <div
      data-alarm={sound !== null && isAudible ? 'ringing' : 'silent'}
      // However many there are, leave most of the screen to the tickets.
      className="mb-3 flex max-h-[32dvh] shrink-0 flex-wrap gap-x-3 gap-y-2 overflow-y-auto empty:hidden [scrollbar-width:thin]"
    >
      {alerts.map((alert) => (
        <AlertRow key={alert.ticket.id} alert={alert} isBrief={alerts.length > 1} />
      ))}
      {only && (
        <section
          aria-label={texts.kitchen.alarmLabel}
          className="relative flex min-h-18 min-w-0 flex-1 basis-[26rem] items-center max-sm:flex-wrap gap-x-4 gap-y-2 overflow-clip rounded-card bg-accent px-4 py-2 text-on-accent"
        >
          <span
            aria-hidden
            className="absolute inset-0 bg-surface-raised/35 motion-safe:animate-pulse"
          />
          <p
            role="alert"
            className="relative flex min-w-0 items-center gap-3 font-bold text-2xl leading-tight max-sm:flex-1 max-sm:basis-28 max-sm:text-xl"
          >
            <BellRing aria-hidden className="size-8 shrink-0 max-sm:hidden" />
            {texts.kitchen.alarmNew({ count: waiting.length, order: orderLabel(only.id) })}
          </p>
          <Speaker aria-hidden className="relative size-7 shrink-0 max-2xl:hidden" />
          <span className="relative ml-auto">
            <ToolButton
              tone="chosen"
              icon={Check}
              onClick={onFirstTap(() => {
                for (const ticket of waiting) {
                  takeStep(ticket, { kind: 'accept', label: '' }, actor);
                }
              })}
            >
              {texts.kitchen.alarmAccept({ count: waiting.length })}
            </ToolButton>
          </span>
        </section>
      )}
    </div>
  );
}

function alertText(kind: Alert['kind']): string {
  const words: Record<Alert['kind'], string> = {
    changed: texts.changing.changed,
    cancelled: texts.kitchen.alertCanceled,
    recalled: texts.kitchen.alertRecalled,
    'came-back': texts.kitchen.alertCameBack,
  };
  return words[kind];
}

/** One press acknowledges it on every screen. `isBrief`: on one line, next to others. */
function AlertRow({ alert: { kind, ticket, at }, isBrief }: { alert: Alert; isBrief: boolean }) {
  const { view, stations, timeZone } = useScreen();
  const { id, data } = ticket;
  const isChange = kind === 'changed' && data.changed !== undefined;
  const reason = isChange ? data.changed?.reason : data.reason;
  const what = isChange
    ? changeText(
        { what: data.changed?.what ?? '', from: data.changed?.was, to: data.fulfilment },
        at,
        timeZone,
      )
    : partOf(data, view, stations)
        .lines.map(({ quantity, name }) => `${quantity} × ${name}`)
        .join(', ');
  return (
    <section
      aria-label={`${alertText(kind)} ${orderLabel(id)}`}
      className={`relative flex min-w-0 flex-1 items-center gap-x-4 gap-y-2 overflow-clip rounded-card bg-danger px-4 text-on-danger max-sm:flex-wrap ${
        isBrief ? 'basis-[26rem] py-1' : 'basis-[34rem] py-2'
      }`}
    >
      <span
        aria-hidden
        className="absolute inset-0 bg-surface-raised/25 motion-safe:animate-pulse"
      />
      <OctagonAlert aria-hidden className="relative size-8 shrink-0 max-sm:hidden" />
      <div className="relative min-w-0 flex-1 max-sm:basis-36">
        <p
          role="alert"
          className={`font-bold ${isBrief ? 'text-xl leading-tight' : 'text-2xl max-sm:text-xl max-sm:leading-tight'}`}
        >
          {alertText(kind)}: <span className="numeric">{orderLabel(id)}</span>{' '}
          <Time at={at} timeZone={timeZone} className="font-semibold text-xl" />
        </p>
        <p
          className={`text-lg leading-snug ${isBrief ? 'line-clamp-1' : 'line-clamp-2 max-sm:line-clamp-1'}`}
        >
          {isChange && <UserText as="strong">{`${what} `}</UserText>}
          {reason && (
            <UserText as={isChange ? 'span' : 'strong'}>
              {`${texts.kitchen.alertReason({ reason })} `}
            </UserText>
          )}
          {!isChange && <UserText>{what ?? ''}</UserText>}
        </p>
      </div>
      <span className="relative">
        <ToolButton
          tone="chosen"
          icon={Check}
          aria-label={`${texts.kitchen.alertSeen}: ${orderLabel(id)}`}
          onClick={onFirstTap(() => void acknowledgeOrder({ orderId: id, version: data.version }))}
        >
          {texts.kitchen.alertSeen}
        </ToolButton>
      </span>
    </section>
  );
}
