import type { Product } from '@fireline/domain/catalog/product';
import { FirelineError } from '@fireline/domain/errors';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Settings } from 'lucide-react';
import { useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ColumnHelp } from './column-help.tsx';
import { FileDownloads } from './file-downloads.tsx';
import { FilePicker } from './file-picker.tsx';
import { ImportPreview } from './import-preview.tsx';
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
  const isLive = useConnection().state === 'live';
  return (
    <div className="page">
      <PageHeader
        title={texts.menuFile.title}
        text={texts.menuFile.text}
        back={<BackLink to="/admin/products">{texts.products.title}</BackLink>}
      />
      <LiveContent
        live={menu}
        isLive={isLive}
        what={texts.products.plural}
        skeleton={<Skeleton className="h-72 w-full rounded-card" />}
      >
        {(products) =>
          shop ? (
            <Import products={products} shop={shop} uid={uid} />
          ) : (
            <EmptyState
              icon={Settings}
              title={texts.products.unsetTitle}
              text={texts.products.unsetHint}
              action={
                <ButtonLink to="/admin/settings" variant="primary">
                  {texts.products.unsetAction}
                </ButtonLink>
              }
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
}

interface Chosen {
  readonly name: string;
  readonly file: MenuFile;
}

/** First what to import; then its preview. */
function Import({ products, shop, uid }: ImportProps) {
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
