import { type FindOrderInput, findOrderInputSchema } from '@fireline/domain/access/callables';
import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Search } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import * as v from 'valibot';
import { findOrder } from '#entities/order/order-access.ts';
import { useShop } from '#entities/shop/shop.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';
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
  const [values, setValues] = useState(() => ({
    ...(draft.recall() ?? blank),
    ...(search.has('number') && { number: search.get('number') ?? '' }),
  }));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<FirelineError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const once = useSingleFlight();
  const element = useRef<HTMLFormElement>(null);

  function change(part: Partial<typeof values>) {
    const next = { ...values, ...part };
    setValues(next);
    draft.keep(next);
    setErrors({});
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    const checked = checkInput(findOrderInputSchema, values);
    setErrors(checked.ok ? {} : checked.fields);
    if (!checked.ok) {
      focusOn(element.current, 'number' in checked.fields ? 'number' : 'contact');
      return;
    }
    void once(() => find(checked.value));
  }

  async function find(input: FindOrderInput) {
    setBusy(true);
    try {
      const token = await findOrder(input);
      draft.keep(null);
      await navigate(`/t/${token}`);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="page-narrow max-w-md!">
      <PageHeader title={texts.find.title} text={texts.find.text} />
      <Card>
        <form
          ref={element}
          noValidate
          aria-label={texts.find.title}
          onSubmit={submit}
          className="grid gap-4"
        >
          <TextField
            name="number"
            label={texts.find.numberLabel}
            hint={texts.find.numberHint}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={20}
            required
            value={values.number}
            onValueChange={(number) => change({ number })}
            error={errors.number}
          />
          <TextField
            name="contact"
            label={texts.find.contactLabel}
            hint={texts.find.contactHint}
            autoComplete="on"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={limits.email}
            required
            value={values.contact}
            onValueChange={(contact) => change({ contact })}
            error={errors.contact}
          />
          {failure && <Failure failure={failure} phone={phone} />}
          <Button type="submit" variant="primary" size="lg" wide icon={Search} busy={isBusy}>
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

function failureOf(error: unknown): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('The order could not be looked up.', error);
  return new FirelineError('unavailable', texts.find.failed);
}

function focusOn(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
