import { texts } from '@fireline/domain/texts/texts';
import { FileUp, Pencil, Plus, Sparkles } from 'lucide-react';
import { useId } from 'react';
import { importProducts } from '#entities/product/import-mutations.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { LeaveQuestion } from '../leave-question.tsx';
import { checkRows, emptyRow, emptyRows, isTyped, mostRows } from './dish-rows.ts';
import type { StepProps } from './steps.ts';

/** The first products: typed, from a file, or from the sample. */
export function DishesStep({ shop, products, uid, onDone }: StepProps) {
  const isLive = useIsLive();
  const last = Math.floor(Math.max(0, ...products.map(({ data }) => data.sort)));
  const form = useAppForm({
    initial: () => emptyRows(shop.categories[0] ?? ''),
    check: (values) => checkRows(values, shop, last),
    onSubmit: async (dishes) => {
      const added = dishes.flatMap((dish) => ('product' in dish ? [dish.product.category] : []));
      const isNew = (name: string) => !shop.categories.includes(name);
      if (await importProducts(dishes, [...new Set(added)].filter(isNew), uid)) {
        form.set(({ category }) => emptyRows(category));
      }
    },
  });
  const { rows } = form.values;
  const listId = useId();
  return (
    <div className="grid gap-5">
      <Card className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <p role="status" className="min-w-0 flex-1 basis-40 font-semibold">
          {texts.setUp.onMenu({ count: products.length })}
        </p>
        {products.length > 0 && (
          <ButtonLink to="/admin/products" icon={Pencil}>
            {texts.setUp.editProducts}
          </ButtonLink>
        )}
      </Card>
      <Card>
        <form {...form.props} aria-label={texts.setUp.menu} className="grid gap-4">
          <TextField
            {...form.bind('category')}
            label={texts.setUp.category}
            required
            hint={texts.setUp.categoryHint}
            autoComplete="off"
            list={listId}
          />
          <datalist id={listId}>
            {shop.categories.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {rows.map((row, index) => (
            <fieldset key={row.id} className="flex items-start gap-2">
              <legend className="sr-only">{texts.setUp.dish({ number: index + 1 })}</legend>
              <TextField
                {...form.bind(`rows[${index}].name`)}
                label={texts.setUp.dish({ number: index + 1 })}
                className="min-w-0 flex-1"
                autoComplete="off"
              />
              <TextField
                {...form.bind(`rows[${index}].price`)}
                label={texts.setUp.price}
                className="w-32"
                inputMode="decimal"
                autoComplete="off"
                suffix={shop.currency}
              />
            </fieldset>
          ))}
          <WriteState
            pending={form.isSubmitting}
            isLive={isLive}
            refused={null}
            onDismiss={() => {}}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" busy={form.isSubmitting}>
              {texts.setUp.addDishes}
            </Button>
            {rows.length < mostRows && (
              <Button
                variant="ghost"
                icon={Plus}
                onClick={() => form.change({ rows: [...rows, emptyRow()] })}
              >
                {texts.setUp.anotherRow}
              </Button>
            )}
          </div>
        </form>
      </Card>
      <Card className="flex flex-wrap gap-2">
        <ButtonLink to="/admin/products/import?from=set-up" icon={FileUp}>
          {texts.setUp.importFile}
        </ButtonLink>
        <ButtonLink to="/admin/products/import?from=sample" icon={Sparkles}>
          {texts.setUp.sample}
        </ButtonLink>
      </Card>
      <Button
        variant="primary"
        size="lg"
        className="max-sm:w-full sm:justify-self-end"
        onClick={onDone}
      >
        {texts.setUp.next}
      </Button>
      <LeaveQuestion isEdited={rows.some(isTyped)} />
    </div>
  );
}
