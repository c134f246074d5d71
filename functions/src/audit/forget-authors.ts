/**
 * Products and settings of earlier versions carry the uid of whom they were written by, and everybody
 * may read them. It is taken off: the audit log has it.
 */
import { paths } from '@fireline/domain/paths';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { commits } from '../lib/conflicts.ts';

const pageSize = 300;

/** @returns how many were changed, at most a page. One that is written meanwhile waits for the next time. */
export async function forgetAuthors(db: Firestore): Promise<number> {
  const pages = await Promise.all(
    [paths.products, paths.settings].map((collection) =>
      db.collection(collection).orderBy('updatedBy').select().limit(pageSize).get(),
    ),
  );
  const outcomes = await Promise.all(
    pages
      .flatMap(({ docs }) => docs)
      .map(({ ref, updateTime }) =>
        commits(() =>
          ref.update({ updatedBy: FieldValue.delete() }, { lastUpdateTime: updateTime }),
        ),
      ),
  );
  return outcomes.filter((isDone) => isDone).length;
}
