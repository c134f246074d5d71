import { findOrderInputSchema } from '@fireline/domain/access/callables';
import type { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Search } from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import * as v from 'valibot';
import { findOrder } from '#entities/order/order-access.ts';
import { useShop } from '#entities/shop/shop.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { PageHeader } from '#ui/page-header.tsx';

const blank = { number: '', contact: '' };
const draft = tabDraft('find', v.object({ number: v.string(), contact: v.string() }));

/**
 * For people who lost the link to their order: finds it by its number and the contact they left
 * with it.
 */
export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const phone = useShop()?.phone ?? '';
  const form = useAppForm({
    initial: () => ({
      ...(draft.recall() ?? blank),
      ...(search.has('number') && { number: search.get('number') ?? '' }),
    }),
    check: (values) => checkInput(findOrderInputSchema, values),
    onEdit: (values) => draft.keep(values),
    failed: texts.find.failed,
    onSubmit: async (input) => {
      const token = await findOrder(input);
      draft.keep(null);
      await navigate(`/t/${token}`);
    },
  });

  return (
    <div className="page-narrow max-w-md!">
      <PageHeader title={texts.find.title} text={texts.find.text} />
      <Card>
        <form {...form.props} aria-label={texts.find.title} className="grid gap-4">
          <TextField
            {...form.bind('number')}
            label={texts.find.numberLabel}
            hint={texts.find.numberHint}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={20}
            required
          />
          <TextField
            {...form.bind('contact')}
            label={texts.find.contactLabel}
            hint={texts.find.contactHint}
            autoComplete="on"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={limits.email}
            required
          />
          {form.failure && <Failure failure={form.failure} phone={phone} />}
          <Button
            type="submit"
            variant="primary"
            size="lg"
            wide
            icon={Search}
            busy={form.isSubmitting}
          >
            {texts.find.submit}
          </Button>
        </form>
      </Card>
    </div>
  );
}

function Failure({ failure, phone }: { failure: FirelineError; phone: string }) {
  if (failure.code === 'not-found') {
    return (
      <Callout tone="danger" announce title={failure.message}>
        {texts.find.notFoundHint}
        {phone !== '' && ` ${texts.find.callShop({ phone })}`}
      </Callout>
    );
  }
  return (
    <Callout
      tone={failure.code === 'too-many-tries' ? 'warning' : 'danger'}
      announce
      title={failure.code === 'too-many-tries' ? texts.find.tryLater : texts.find.failedTitle}
    >
      {failure.message}
    </Callout>
  );
}
