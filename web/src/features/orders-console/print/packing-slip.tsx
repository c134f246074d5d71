import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { lineTotal } from '@fireline/domain/money/money';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Price } from '#entities/product/price.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { ShopLogo } from '#entities/shop/shop-logo.tsx';
import { sources } from '#entities/shop/sources.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { momentText } from '#ui/time/time-text.ts';
import { UserText } from '#ui/user-text.tsx';
import { OrderTotals } from '../order/order-totals.tsx';

/** Goes into the bag: contents, customer, address, and price. */
export function PackingSlip({ entry: { id, data: order } }: { entry: Entry<Order> }) {
  const shop = useShop();
  const now = useNow(minute);
  const { type, requestedFor } = order.fulfilment;
  return (
    <>
      <style>{'@page { size: A4; margin: 16mm; }'}</style>
      <div
        data-theme="light"
        className="mx-auto grid w-full max-w-[210mm] gap-6 bg-[white] p-5 text-[black] shadow-lifted sm:p-[16mm] print:m-0 print:max-w-none print:p-0! print:shadow-none"
      >
        <header className="flex flex-wrap items-start justify-between gap-6 border-current border-b-2 pb-4">
          <ShopLogo className="size-20" />
          <div className="mr-auto">
            <UserText as="p" className="font-bold font-display text-xl">
              {shop?.name}
            </UserText>
            <UserText as="p" className="text-sm">
              {shop?.address}
            </UserText>
            <p className="text-sm">{shop?.phone}</p>
          </div>
          <div className="text-right">
            <h2 className="numeric font-sans text-2xl tracking-normal">{orderLabel(id)}</h2>
            {order.test && (
              <p className="border-2 border-current px-2 text-center font-bold uppercase">
                {texts.orders.test}
              </p>
            )}
            <p className="font-semibold">
              {type === 'delivery' ? texts.console.delivery : texts.console.pickup}
            </p>
            <p className="text-sm">
              {texts.console.paperPlaced({ time: momentText(order.placedAt, now, shop?.timeZone) })}
            </p>
            {requestedFor !== null && (
              <p className="font-semibold text-sm">
                {texts.console.paperRequestedFor({
                  time: momentText(requestedFor, now, shop?.timeZone),
                })}
              </p>
            )}
          </div>
        </header>
        <Recipient orderId={id} name={order.customerName} />
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{texts.console.slipContents}</caption>
          <thead className="border-current border-b text-sm">
            <tr>
              <th scope="col" className="w-10 py-1 pr-3">
                {texts.console.slipPacked}
              </th>
              <th scope="col" className="py-1 pr-3">
                {texts.console.slipQuantity}
              </th>
              <th scope="col" className="w-full py-1 pr-3">
                {texts.console.slipItem}
              </th>
              <th scope="col" className="py-1 text-right">
                {texts.console.slipPrice}
              </th>
            </tr>
          </thead>
          <tbody>
            {sortedLines(order).map(([lineId, line]) => (
              <Line key={lineId} line={line} currency={order.currency} />
            ))}
          </tbody>
        </table>
        {order.note !== '' && (
          <p className="border border-current px-3 py-2">
            {texts.console.slipNote({
              note: order.note,
              label: (content) => <strong key="label">{content}</strong>,
              text: (content) => <UserText key="text">{content}</UserText>,
            })}
          </p>
        )}
        <div className="ml-auto w-full max-w-72">
          <OrderTotals order={order} />
          {order.payment && (
            <p className="mt-2 text-right font-bold">{texts.payment[order.payment.state]}</p>
          )}
        </div>
      </div>
    </>
  );
}

function Recipient({ orderId, name }: { orderId: string; name: string }) {
  const contact = useLiveDocument(sources.contact(orderId));
  const reach = contact.status === 'ready' ? contact.data?.data : undefined;
  const address = reach?.address;
  return (
    <address className="not-italic">
      <UserText as="p" className="font-semibold text-lg">
        {name}
      </UserText>
      {address && (
        <p>
          <AddressLines address={address} />
        </p>
      )}
      {address && address.instructions !== '' && (
        <UserText as="p" className="font-semibold">
          {address.instructions}
        </UserText>
      )}
      {reach && reach.phone !== '' && <p>{reach.phone}</p>}
    </address>
  );
}

function Line({ line, currency }: { line: OrderLine; currency: string | undefined }) {
  const choices = chosenText(line.quantity, [
    line.choices.map(({ option, choice }) => `${option}: ${choice}`).join(' · '),
  ]);
  return (
    <tr className="break-inside-avoid border-line border-b align-top">
      <td className="py-2 pr-3">
        <span aria-hidden className="mx-auto block size-4 border-2 border-current" />
      </td>
      <td className="numeric py-2 pr-3 font-semibold">{line.quantity} ×</td>
      <td className="py-2 pr-3">
        <UserText as="p" className="font-semibold">
          {line.name}
        </UserText>
        {choices !== '' && (
          <UserText as="p" className="text-sm">
            {choices}
          </UserText>
        )}
        {line.note !== '' && (
          <UserText as="p" className="text-sm">
            {texts.console.quoted({ text: line.note })}
          </UserText>
        )}
        {line.allergens.length > 0 && (
          <p className="font-semibold text-sm">
            {texts.console.lineContains({ allergens: allergenNames(line.allergens) })}
          </p>
        )}
      </td>
      <td className="py-2 text-right">
        {currency && (
          <Price amount={lineTotal(line.unitPrice, line.quantity)} currency={currency} />
        )}
      </td>
    </tr>
  );
}
