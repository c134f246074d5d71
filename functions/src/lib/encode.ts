/** Writing: documents and changes of the domain as the Admin SDK takes them. */
import { encoderFor } from '@fireline/domain/codec/encode';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';

export const encode = encoderFor({
  timestamp: (milliseconds) => Timestamp.fromMillis(milliseconds),
  serverTimestamp: () => FieldValue.serverTimestamp(),
  deleteField: () => FieldValue.delete(),
});
