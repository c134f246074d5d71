import { nextOpeningDay } from '@fireline/domain/shop/next-opening-day';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useState } from 'react';
import { sellOut } from '#entities/product/product-mutations.ts';
import { menuSources } from '#entities/shop/menu-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { SearchField } from '#ui/form/search-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { calendarText } from '#ui/time/time-text.ts';
import { UserText } from '#ui/user-text.tsx';
import { matchingRows, type SoldOutRow, soldOutRows } from './sold-out-rows.ts';

interface SoldOutSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shop: Pick<Shop, 'hours' | 'closedDates' | 'otherHours' | 'timeZone'>;
  uid: string;
}

/** Takes dishes and choices off the menu for now, and puts them back: one press each. */
export function SoldOutSheet({ open, onOpenChange, ...rest }: SoldOutSheetProps) {
  return (
    <Dialog
      backCloses
      size="lg"
      open={open}
      onOpenChange={onOpenChange}
      title={texts.soldOut.title}
      description={texts.soldOut.hint}
    >
      <Rows {...rest} />
    </Dialog>
  );
}

function Rows({ shop, uid }: Pick<SoldOutSheetProps, 'shop' | 'uid'>) {
  const menu = useLiveQuery(menuSources.menu());
  const now = useNow(10_000);
  const [text, setText] = useState('');
  if (menu.status === 'error') return <p role="alert">{menu.error.message}</p>;
  if (menu.status === 'loading') return <p role="status">{texts.soldOut.loading}</p>;
  const rows = matchingRows(soldOutRows(menu.data.entries, now), text);
  const out = rows.filter(({ back }) => back !== null);
  const available = rows.filter(({ back }) => back === null);
  const until = nextOpeningDay(shop, now);
  const day = calendarText(until, now, shop.timeZone);

  function mark({ name, parts }: SoldOutRow, at: number | null) {
    void sellOut({ uid, name, parts, until: at });
  }

  return (
    <div className="grid gap-5">
      <SearchField label={texts.soldOut.search} value={text} onValueChange={setText} />
      {rows.length === 0 && <p role="status">{texts.soldOut.noMatch({ text: text.trim() })}</p>}
      {out.length > 0 && (
        <section className="grid gap-1">
          <h3 className="text-lg">{texts.soldOut.now}</h3>
          <ul className="divide-y divide-line">
            {out.map((row) => (
              <Row key={row.key} row={row} note={backText(row, now, shop.timeZone)}>
                <Button
                  size="lg"
                  variant="primary"
                  aria-label={texts.soldOut.putBackOf({ name: row.name })}
                  onClick={() => mark(row, null)}
                >
                  {texts.soldOut.putBack}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
      {available.length > 0 && (
        <section className="grid gap-1">
          <h3 className="text-lg">{texts.soldOut.available}</h3>
          <ul className="divide-y divide-line">
            {available.map((row) => (
              <Row key={row.key} row={row}>
                <Button
                  size="lg"
                  aria-label={texts.soldOut.untilDayOf({ day, name: row.name })}
                  onClick={() => mark(row, until)}
                >
                  {texts.soldOut.untilDay({ day })}
                </Button>
                <Button
                  size="lg"
                  aria-label={texts.soldOut.untilPutBackOf({ name: row.name })}
                  onClick={() => mark(row, 0)}
                >
                  {texts.soldOut.untilPutBack}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface RowProps {
  row: SoldOutRow;
  note?: string;
  children: ReactNode;
}

function Row({ row: { name, dishes }, note, children }: RowProps) {
  const [first, second] = dishes;
  const named = [first, second].filter((dish) => dish !== undefined);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
      <div className="min-w-40 flex-1">
        <UserText as="p" className="font-semibold text-lg">
          {name}
        </UserText>
        {named.length > 0 && (
          <UserText as="p" className="text-ink-muted text-sm">
            {texts.soldOut.choiceIn({
              dishes: named.join(', '),
              more: dishes.length - named.length,
            })}
          </UserText>
        )}
        {note !== undefined && <p className="text-sm text-warning">{note}</p>}
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </li>
  );
}

function backText({ back }: SoldOutRow, now: number, timeZone: string): string {
  return back
    ? texts.soldOut.back({ day: calendarText(back, now, timeZone) })
    : texts.soldOut.backUnknown;
}
