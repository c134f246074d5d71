/** Which orders match the text of an export, with what is stored apart from them. */
import { userSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { type Contact, contactSchema, type Order } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { orderMatcher } from '@fireline/domain/search/match-order';
import { contactMatcher } from '@fireline/domain/search/same-contact';
import { texts } from '@fireline/domain/texts/texts';
import { personName } from '#entities/user/person-name.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import type { Entry } from '#platform/live/state.ts';
import type { CsvOrder, CsvRows } from './order-csv.ts';

/** How many documents are read at the same time. */
const atOnce = 25;

/** The list of orders finds them by the same text; a phone number or an address is in the contact. */
export function orderDetails({
  text,
  rows,
  withoutContacts = false,
}: {
  readonly text: string;
  readonly rows: CsvRows;
  readonly withoutContacts?: boolean;
}) {
  const matches = orderMatcher(text);
  const hasContact = contactMatcher(text);
  const names = new Map<string, Promise<string>>();

  async function detailsOf(order: Entry<Order>): Promise<CsvOrder | null> {
    const isMatch = matches(order.id, order.data);
    if (withoutContacts) return isMatch ? { order, contact: null, courier: '' } : null;
    if (!isMatch && hasContact === null) return null;
    const isContactNeeded = !isMatch || rows === 'orders';
    const contact = isContactNeeded ? await readContact(order.id) : null;
    if (!isMatch && !(contact && hasContact?.(contact))) return null;
    const courier = rows === 'orders' ? await courierName(order.data.courierId ?? '') : '';
    return { order, contact, courier };
  }

  function courierName(uid: string): Promise<string> {
    const known = names.get(uid) ?? readName(uid);
    names.set(uid, known);
    return known;
  }

  return {
    async ofMatches(orders: readonly Entry<Order>[]): Promise<readonly CsvOrder[]> {
      const found: CsvOrder[] = [];
      for (let from = 0; from < orders.length; from += atOnce) {
        const some = await Promise.all(orders.slice(from, from + atOnce).map(detailsOf));
        found.push(...some.filter((order) => order !== null));
      }
      return found;
    },
  };
}

/** Null if it was erased. */
async function readContact(orderId: string): Promise<Contact | null> {
  const contact = checkInput(contactSchema, await read(paths.contact(orderId)));
  return contact.ok ? contact.value : null;
}

/** Empty if nobody has this ID. */
async function readName(uid: string): Promise<string> {
  if (uid === '') return '';
  const user = checkInput(userSchema, await read(paths.user(uid)));
  return user.ok ? personName(user.value) : '';
}

async function read(path: string): Promise<unknown> {
  try {
    return await readDocument(path);
  } catch (error) {
    console.error('The server could not be asked.', error);
    throw new FirelineError('unavailable', texts.connection.serverUnreachable);
  }
}
