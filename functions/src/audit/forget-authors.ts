/**
 * Earlier versions stored their author's uid in products and settings, which everyone can read.
 * This removes it; the audit log keeps it.
 */
import { paths } from '@fireline/domain/paths';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';

const pageSize = 300;

/**
 * @returns how many documents were changed, at most one page. A document that changes meanwhile is
 *   left for the next run.
 */
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
        tryCommit(() =>
          ref.update({ updatedBy: FieldValue.delete() }, { lastUpdateTime: updateTime }),
        ),
      ),
  );
  return outcomes.filter((isDone) => isDone).length;
}
