/** Writing: documents and changes of the domain as the web SDK takes them. Loaded with the SDK. */
import { encoderFor } from '@fireline/domain/codec/encode';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';

export const encode = encoderFor({
  timestamp: (milliseconds) => Timestamp.fromMillis(milliseconds),
  serverTimestamp: () => serverTimestamp(),
  deleteField: () => deleteField(),
});
