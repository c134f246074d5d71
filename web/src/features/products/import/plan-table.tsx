import { formatMoney } from '@fireline/domain/money/money';
import { texts } from '@fireline/domain/texts/texts';
import { Badge } from '#ui/feedback/badge.tsx';
import type { Tone } from '#ui/feedback/tone.ts';
import { UserText } from '#ui/user-text.tsx';
import { changeWords } from '../product-changes.ts';
import { columnName } from './menu-columns.ts';
import type { Change, PlannedDish } from './plan-import.ts';
import type { Mistake } from './read-dish.ts';

interface PlanTableProps {
  label: string;
  plan: readonly PlannedDish[];
  /** The shop's. */
  currency: string;
}

/** The rows of a file with what each does, or what is wrong with it. */
export function PlanTable({ label, plan, currency }: PlanTableProps) {
  const { menuFile } = texts;
  if (plan.length === 0) return null;
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface-raised shadow-card">
      <table aria-label={label} className="w-full text-left text-sm">
        <thead>
          <tr className="border-line border-b text-ink-muted">
            <Heading>{menuFile.row}</Heading>
            <Heading>{menuFile.name}</Heading>
            <Heading>{menuFile.change}</Heading>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {plan.map((dish) => (
            <tr key={dish.row}>
              <td className="numeric px-3 py-2.5 align-top text-ink-muted sm:px-4">{dish.row}</td>
              <th scope="row" className="min-w-28 px-3 py-2.5 align-top font-semibold sm:px-4">
                {dish.name === '' ? (
                  <span className="text-ink-muted">{menuFile.unnamed}</span>
                ) : (
                  <UserText className="wrap-anywhere">{dish.name}</UserText>
                )}
              </th>
              <td className="px-3 py-2.5 align-top sm:px-4">
                <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <Badge tone={tones[dish.change]}>{menuFile[dish.change]}</Badge>
                  <Details dish={dish} currency={currency} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const tones = {
  new: 'success',
  changed: 'info',
  unchanged: 'neutral',
  wrong: 'danger',
} as const satisfies Record<Change, Tone>;

function Heading({ children }: { children: string }) {
  return (
    <th scope="col" className="px-3 py-2.5 font-semibold sm:px-4">
      {children}
    </th>
  );
}

function Details({ dish, currency }: { dish: PlannedDish; currency: string }) {
  const words = wordsOf(dish, currency);
  if (words.length === 0) return null;
  return (
    <ul className="wrap-anywhere grid min-w-40 flex-1 gap-0.5">
      {words.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function wordsOf({ product, stored, mistakes }: PlannedDish, currency: string): readonly string[] {
  if (!product) return mistakes.map(mistakeText);
  if (stored) return changeWords(stored, { ...stored, ...product }, currency);
  return [`${product.category} · ${formatMoney(product.price, currency)}`];
}

function mistakeText({ column, message }: Mistake): string {
  return column === null
    ? message
    : texts.menuFile.mistake({ column: columnName(column), message });
}
