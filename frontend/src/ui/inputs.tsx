import { useState, type ComponentProps } from 'react';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { classes } from '@/lib/classes';
import { useFieldWiring } from './FormField';
import styles from './inputs.module.css';
import { uiMessages } from './messages';

/** How wide an input is says how much is expected. */
type InputWidth = 'short' | 'medium' | 'full';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'width'> {
  readonly width?: InputWidth;
}

export function TextInput({ width = 'full', type = 'text', ...rest }: TextInputProps) {
  const wiring = useFieldWiring(rest);
  return (
    <input
      {...rest}
      {...wiring}
      type={type}
      dir="auto"
      className={classes(
        'utrecht-textbox utrecht-textbox--html-input',
        wiring['aria-invalid'] && 'utrecht-textbox--invalid',
        styles[width],
      )}
    />
  );
}

/** A password that can be read back before it is sent. */
export function PasswordInput(props: Omit<TextInputProps, 'type'>) {
  const t = useMessages(uiMessages);
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.withButton}>
      <TextInput {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <button type="button" className={styles.inside} aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t.hidePassword : t.showPassword}
      </button>
    </div>
  );
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'maxLength'> {
  /** How many characters the server takes; the counter warns and never cuts off what someone types. */
  readonly limit?: number;
}

export function TextArea({ limit, rows = 5, onChange, ...rest }: TextAreaProps) {
  const wiring = useFieldWiring(rest);
  const [length, setLength] = useState(String(rest.value ?? rest.defaultValue ?? '').length);
  const shownLength = rest.value === undefined ? length : String(rest.value).length;
  const counterId = limit && wiring.id ? `${wiring.id}-counter` : undefined;
  return (
    <div className={styles.textArea}>
      <textarea
        {...rest}
        {...wiring}
        rows={rows}
        dir="auto"
        aria-describedby={classes(wiring['aria-describedby'], counterId) || undefined}
        ref={(element) => {
          if (typeof rest.ref === 'function') rest.ref(element);
          else if (rest.ref) rest.ref.current = element;
          // What a form fills in by itself arrives without a change event.
          if (element && element.value.length !== length) setLength(element.value.length);
        }}
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
        className={classes(
          'utrecht-textarea utrecht-textarea--html-textarea',
          wiring['aria-invalid'] && 'utrecht-textarea--invalid',
          styles.area,
        )}
      />
      {limit ? <Counter id={counterId} left={limit - shownLength} limit={limit} /> : null}
    </div>
  );
}

function Counter({
  id,
  left,
  limit,
}: {
  readonly id: string | undefined;
  readonly left: number;
  readonly limit: number;
}) {
  const t = useMessages(uiMessages);
  const number = useNumbers();
  const near = left < Math.min(100, limit / 10);
  return (
    <div id={id} className={classes(styles.counter, left < 0 && styles.over)} aria-live={near ? 'polite' : 'off'}>
      {left < 0 ? t.charactersOver(-left, number(-left)) : t.charactersLeft(left, number(left))}
    </div>
  );
}

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'className' | 'style' | 'width'> {
  readonly options: readonly Option[];
  /** The empty choice at the top; `false` where there is always a choice. */
  readonly placeholder?: string | false;
  readonly width?: InputWidth;
}

export function Select({ options, placeholder, width = 'full', ...rest }: SelectProps) {
  const t = useMessages(uiMessages);
  const wiring = useFieldWiring(rest);
  return (
    <select
      {...rest}
      {...wiring}
      className={classes(
        'utrecht-select utrecht-select--html-select',
        wiring['aria-invalid'] && 'utrecht-select--invalid',
        styles[width],
      )}
    >
      {placeholder === false ? null : <option value="">{placeholder ?? t.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
