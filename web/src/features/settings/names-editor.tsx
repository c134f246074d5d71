import type { Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { Plus, Trash2 } from 'lucide-react';
import type { AppForm, FieldBinding } from '#lib/form/use-app-form.ts';
import { moveItem, newId, removeAt } from '#lib/list-edits.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import { type LabelField, type NameRow, productsOf, unlistedNames } from './name-rows.ts';
import type { SettingsForm } from './settings-form.ts';

interface NamesEditorProps {
  field: LabelField;
  path: 'categories' | 'stations';
  form: AppForm<SettingsForm>;
  products: readonly Entry<Product>[];
}

/** Maximum number of names that the rules accept. */
const mostNames = 50;

/** An ordered list of names, each with the products that use it. A name in use can't be removed. */
export function NamesEditor({ field, path, form, products }: NamesEditorProps) {
  const { value: rows, onValueChange: onChange, error } = form.bind(path);
  const strays = unlistedNames(rows, field, products);
  return (
    <div className="grid gap-3">
      <ul aria-label={texts.settings[`${path}Label`]} className="grid gap-2">
        {rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            field={field}
            number={index + 1}
            input={{
              ...form.bind(`${path}[${index}].name`),
              error: form.errors[`${path}.${index}`],
            }}
            users={productsOf(row, field, products)}
            onMoveUp={index > 0 ? () => onChange(moveItem(rows, index, -1)) : undefined}
            onMoveDown={
              index < rows.length - 1 ? () => onChange(moveItem(rows, index, 1)) : undefined
            }
            onRemove={() => onChange(removeAt(rows, index))}
          />
        ))}
      </ul>
      <FieldError>{error}</FieldError>
      {strays.map((name) => (
        <Callout
          key={name}
          tone="warning"
          action={
            <Button
              size="sm"
              onClick={() => onChange([...rows, { key: newId(), was: null, name }])}
            >
              {texts.settings.strayAdd({ name })}
            </Button>
          }
        >
          {texts.settings.strayText({
            field,
            name,
            products: namesOf(products.filter(({ data }) => data[field] === name)),
          })}
        </Callout>
      ))}
      {rows.length < mostNames && (
        <Button
          icon={Plus}
          className="justify-self-start"
          onClick={() => onChange([...rows, { key: newId(), was: null, name: '' }])}
        >
          {texts.settings.rowAdd({ field })}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  row: NameRow;
  field: LabelField;
  /** The row's place in the list, from 1. */
  number: number;
  /** The name's field. */
  input: FieldBinding<string>;
  users: readonly Entry<Product>[];
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
  onRemove: () => void;
}

function Row({ row, field, number, input, users, onMoveUp, onMoveDown, onRemove }: RowProps) {
  const name = row.name.trim() === '' ? texts.settings.rowUnnamed({ field, number }) : row.name;
  const count = users.length;
  const isUsed = count > 0;
  return (
    <li className="flex items-start gap-1">
      <TextField
        {...input}
        label={texts.settings.rowLabel({ field, number })}
        labelHidden
        className="min-w-0 flex-1"
        maxLength={40}
        hint={
          !isUsed
            ? texts.settings.rowUnused
            : row.was !== null && row.was !== row.name.trim()
              ? texts.settings.rowRenamed({ was: row.was, count, products: namesOf(users) })
              : texts.settings.rowUsed({ count })
        }
      />
      <UpDownButtons name={name} onMoveUp={onMoveUp} onMoveDown={onMoveDown} />
      <IconButton
        icon={Trash2}
        variant="danger"
        label={
          isUsed ? texts.settings.rowKept({ name, count }) : texts.settings.rowRemove({ name })
        }
        disabled={isUsed}
        onClick={onRemove}
      />
    </li>
  );
}

/** How many products are named before the rest is only counted. */
const named = 5;

function namesOf(products: readonly Entry<Product>[]): string {
  const shown = products.slice(0, named).map(({ data }) => data.name);
  const names = shown.join(', ');
  const count = products.length - shown.length;
  return count > 0 ? texts.settings.andMore({ names, count }) : names;
}
