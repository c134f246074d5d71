import type { DiscountCode } from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import { formatMoney } from '@fireline/domain/money/money';
import { longDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { switchDiscountCode } from '#entities/shop/discount-mutations.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { hidden } from '#ui/hidden.tsx';
import { useCodeUses } from './use-code-uses.ts';

interface CodeRowProps {
  entry: Entry<DiscountCode>;
  /** Uid of the admin. */
  by: string;
  timeZone: string;
  now: number;
}

/** A discount code: what it gives, how often it was used, and its switch. */
export function CodeRow({ entry, by, timeZone, now }: CodeRowProps) {
  const { id: code, data } = entry;
  const path = codePaths.code(code);
  const refused = useRefusedWrite(path);
  const isLive = useIsLive();
  const used = useCodeUses(code, isLive);
  const { currency, maxUses } = data;
  const uses =
    used &&
    (maxUses === null
      ? texts.discounts.uses({ count: used.uses })
      : texts.discounts.usesOf({ count: used.uses, most: maxUses }));
  return (
    <li className="grid gap-2 py-4">
      <p className="font-semibold text-lg">{code}</p>
      <p>{termsText(data)}</p>
      <p className="text-ink-muted text-sm">{[...limitsOf(data, timeZone, now)].join(' · ')}</p>
      {used && (
        <p className="numeric text-sm">
          {uses}
          {used.given > 0 &&
            ` · ${texts.discounts.given({ amount: formatMoney(used.given, currency) })}`}
        </p>
      )}
      <Switch
        label={texts.discounts.isOn({ code, hidden })}
        checked={data.isOn}
        onCheckedChange={(isOn) => void switchDiscountCode({ code, isOn, by })}
      />
      <WriteState
        pending={entry.hasPendingWrites}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </li>
  );
}

function termsText({ kind, value, currency, minimum }: DiscountCode): string {
  const off =
    kind === 'percent'
      ? texts.discounts.percentOff({ percent: value })
      : texts.discounts.amountOff({ amount: formatMoney(value, currency) });
  if (minimum === 0) return off;
  return `${off}, ${texts.discounts.from({ amount: formatMoney(minimum, currency) })}`;
}

function* limitsOf(
  { from, until, maxPerCustomer }: DiscountCode,
  timeZone: string,
  now: number,
): Generator<string> {
  const dayOf = (at: number) => longDateText(at, 'dayOfYear', timeZone);
  if (from !== null && now < from) yield texts.discounts.validFrom({ day: dayOf(from) });
  if (until !== null) {
    yield now >= until
      ? texts.discounts.ended
      : texts.discounts.validUntil({ day: dayOf(until - 1) });
  }
  if (maxPerCustomer !== null) yield texts.discounts.each({ count: maxPerCustomer });
}
