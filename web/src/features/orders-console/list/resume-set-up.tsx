import { texts } from '@fireline/domain/texts/texts';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';

/** Leads back into the setup as long as there is nothing on the menu. */
export function ResumeSetUp() {
  const menu = useLiveQuery(sources.menu());
  if (menu.status !== 'ready' || menu.fromCache || menu.data.entries.length > 0) return null;
  return (
    <div className="mb-4">
      <Callout
        tone="info"
        title={texts.setUp.unfinishedTitle}
        action={<ButtonLink to="/admin/settings/set-up">{texts.setUp.resume}</ButtonLink>}
      >
        {texts.setUp.unfinishedText}
      </Callout>
    </div>
  );
}
