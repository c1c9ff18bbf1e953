import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from '@/lib/classes';
import { FormFieldset, useFieldWiring } from './FormField';
import styles from './choices.module.css';
import type { Option } from './inputs';

type InputProps = Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'value' | 'children' | 'checked'>;

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'children'> {
  readonly type: 'radio' | 'checkbox';
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

function Choice({ type, label, hint, ...rest }: ChoiceProps) {
  const generated = useId();
  const wiring = useFieldWiring(rest);
  const id = wiring.id ?? generated;
  const look =
    type === 'radio'
      ? 'utrecht-radio-button utrecht-radio-button--html-input'
      : 'utrecht-checkbox utrecht-checkbox--html-input';
  return (
    <div className={styles.choice}>
      <input
        {...rest}
        id={id}
        type={type}
        aria-invalid={wiring['aria-invalid']}
        aria-describedby={classes(wiring['aria-describedby'], hint ? `${id}-note` : undefined) || undefined}
        className={classes(look, styles.input)}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <div className={styles.hint} id={`${id}-note`}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}

/** One statement that is true or not. */
export function Checkbox(props: Omit<ChoiceProps, 'type'>) {
  return <Choice {...props} type="checkbox" />;
}

interface GroupProps<V extends string> extends InputProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly options: readonly Option<V>[];
  /** Beside each other, for two or three short answers. */
  readonly inline?: boolean;
  /** What belongs to one answer appears right under it. */
  readonly under?: Partial<Record<V, ReactNode>>;
}

interface RadioGroupProps<V extends string> extends GroupProps<V> {
  /** Only when the form does not keep the answer itself. */
  readonly value?: V | undefined;
}

/** One answer out of a few. Spread `form.register(name)` on it, or give `value` and `onChange`. */
export function RadioGroup<V extends string>({
  label,
  hint,
  error,
  optional,
  options,
  inline,
  under,
  value,
  name,
  id,
  ...input
}: RadioGroupProps<V>) {
  const generated = useId();
  return (
    <FormFieldset label={label} hint={hint} error={error} optional={optional ?? false} name={id ?? name ?? generated}>
      <div className={classes(styles.options, inline && styles.inline)}>
        {options.map((option) => (
          <div key={option.value}>
            <Choice
              {...input}
              type="radio"
              name={name ?? generated}
              value={option.value}
              label={option.label}
              hint={option.hint}
              disabled={option.disabled ?? input.disabled}
              checked={value === undefined ? undefined : value === option.value}
            />
            {under?.[option.value] ? <div className={styles.under}>{under[option.value]}</div> : null}
          </div>
        ))}
      </div>
    </FormFieldset>
  );
}

interface CheckboxGroupProps<V extends string> extends GroupProps<V> {
  /** Only when the form does not keep the answers itself. */
  readonly values?: readonly V[];
}

/** Any number of answers. Spread `form.register(name)` on it, or give `values` and `onChange`. */
export function CheckboxGroup<V extends string>({
  label,
  hint,
  error,
  optional,
  options,
  inline,
  under,
  values,
  name,
  id,
  ...input
}: CheckboxGroupProps<V>) {
  const generated = useId();
  return (
    <FormFieldset label={label} hint={hint} error={error} optional={optional ?? false} name={id ?? name ?? generated}>
      <div className={classes(styles.options, inline && styles.inline)}>
        {options.map((option) => (
          <div key={option.value}>
            <Choice
              {...input}
              type="checkbox"
              name={name ?? generated}
              value={option.value}
              label={option.label}
              hint={option.hint}
              disabled={option.disabled ?? input.disabled}
              checked={values?.includes(option.value)}
            />
            {under?.[option.value] ? <div className={styles.under}>{under[option.value]}</div> : null}
          </div>
        ))}
      </div>
    </FormFieldset>
  );
}
