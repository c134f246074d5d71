import { type Contact, contactSchema } from '@fireline/domain/order/schema';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { readStored } from '../lib/stored.ts';

/** How to reach the customer; null if there is no contact, or it can't be read. */
export function readContact(snapshot: DocumentSnapshot | undefined): Contact | null {
  if (!snapshot?.exists) return null;
  try {
    return readStored(contactSchema, snapshot).value;
  } catch {
    return null;
  }
}
