import { texts } from '@fireline/domain/texts/texts';
import { Card } from '#ui/card.tsx';
import { countText, shareText } from './words.ts';

interface StatsProps {
  /** Which days. */
  label: string;
  orders: number;
  ordersText: string;
  revenue: string;
  revenueText: string;
  late: { readonly late: number; readonly measured: number };
  canceled: number;
  declined: number;
  /** Null if it wasn't counted. */
  followed: { readonly followed: number; readonly of: number } | null;
}

/** The key figures at the top. */
export function Stats({
  label,
  orders,
  ordersText,
  revenue,
  revenueText,
  late,
  canceled,
  declined,
  followed,
}: StatsProps) {
  return (
    <section aria-label={label}>
      <dl className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        <Stat label={texts.insights.orders} value={countText(orders)} text={ordersText} />
        <Stat label={texts.insights.revenue} value={revenue} text={revenueText} />
        <Stat
          label={texts.insights.late}
          value={shareText(late.late, late.measured)}
          text={texts.insights.lateOf({ late: late.late, all: late.measured })}
          isBad={late.late > 0}
        />
        <Stat
          label={texts.insights.unsold}
          value={shareText(canceled + declined, orders)}
          text={texts.insights.unsoldCount({ canceled, declined })}
        />
        {followed && (
          <Stat
            label={texts.insights.followed}
            value={shareText(followed.followed, followed.of)}
            text={texts.insights.followedOf({ followed: followed.followed, all: followed.of })}
          />
        )}
      </dl>
    </section>
  );
}

interface StatProps {
  label: string;
  value: string;
  /** How the value breaks down. */
  text: string;
  isBad?: boolean;
}

function Stat({ label, value, text, isBad = false }: StatProps) {
  return (
    <Card className="grid content-start gap-1">
      <dt className="font-semibold text-ink-muted text-sm">{label}</dt>
      <dd
        className={`numeric font-bold font-display text-2xl sm:text-3xl ${isBad ? 'text-danger' : ''}`}
      >
        {value}
      </dd>
      <dd className="text-ink-muted text-sm">{text}</dd>
    </Card>
  );
}
