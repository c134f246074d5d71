import type { Product } from '@fireline/domain/catalog/product';
import { FirelineError } from '@fireline/domain/errors';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useEffectEvent, useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSearch } from '#lib/use-search.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ColumnHelp } from './column-help.tsx';
import { FileDownloads } from './file-downloads.tsx';
import { FilePicker } from './file-picker.tsx';
import { ImportPreview, type Way } from './import-preview.tsx';
import type { MenuFile } from './read-menu-file.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.menuFile.title}>
      {({ uid }) => <ImportPage uid={uid} />}
    </RoleGate>
  );
}

function ImportPage({ uid }: { uid: string }) {
  const menu = useLiveQuery(sources.menu());
  const shop = useShop();
  const isLive = useIsLive();
  const [search] = useSearch();
  const from = search.get('from');
  const back =
    from === null
      ? { to: '/admin/products', label: texts.products.title }
      : { to: '/admin/settings/set-up/menu', label: texts.setUp.resume };
  return (
    <div className="page">
      <PageHeader
        title={texts.menuFile.title}
        text={texts.menuFile.text}
        back={<BackLink to={back.to}>{back.label}</BackLink>}
      />
      <LiveContent
        live={menu}
        isLive={isLive}
        what={texts.products.plural}
        skeleton={<Skeleton className="h-72 w-full rounded-card" />}
      >
        {(products) =>
          shop && (
            <Import
              products={products}
              shop={shop}
              uid={uid}
              startsWithSample={from === 'sample'}
              done={from === null ? { ...back, label: texts.menuFile.toProducts } : back}
            />
          )
        }
      </LiveContent>
    </div>
  );
}

interface ImportProps {
  products: readonly Entry<Product>[];
  shop: Shop;
  uid: string;
  startsWithSample: boolean;
  /** Where to continue after the import. */
  done: Way;
}

interface Chosen {
  readonly name: string;
  readonly file: MenuFile;
}

/** First what to import; then its preview. */
function Import({ products, shop, uid, startsWithSample, done }: ImportProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function read(name: string, textOf: () => Promise<string>) {
    setRefusal(null);
    setChosen(null);
    try {
      const { readMenuFile } = await import('./read-menu-file.ts');
      setChosen({ name, file: await readMenuFile(await textOf()) });
    } catch (problem) {
      if (!(problem instanceof FirelineError)) console.warn('The file can’t be read.', problem);
      setRefusal(
        problem instanceof FirelineError ? problem.message : texts.menuFile.fileUnreadable,
      );
    }
  }

  const readSample = useEffectEvent(async () => {
    await read(texts.menuFile.sample, async () => {
      const { menuAsCsv, sampleDishes } = await import('./write-menu-file.ts');
      return menuAsCsv(sampleDishes(shop), shop);
    });
  });
  useEffect(() => {
    if (startsWithSample) void readSample();
  }, [startsWithSample]);

  return (
    <div className="grid gap-6">
      <FilePicker
        isFolded={chosen !== null}
        onFile={(file) =>
          read(file.name, async () => (await import('./read-menu-file.ts')).textOf(file))
        }
        onText={(text) => read(texts.menuFile.pasted, async () => text)}
      />
      {refusal && (
        <Callout tone="danger" announce>
          {refusal}
        </Callout>
      )}
      {chosen ? (
        <ImportPreview
          name={chosen.name}
          file={chosen.file}
          products={products}
          shop={shop}
          uid={uid}
          done={done}
        />
      ) : (
        <>
          <ColumnHelp shop={shop} />
          <FileDownloads products={products} shop={shop} />
        </>
      )}
    </div>
  );
}
