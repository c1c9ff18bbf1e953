import { useRef, useState, type ComponentProps } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { parseDutchDate, parseTime, toDutchDate } from '@/lib/dates';
import styles from './DateInput.module.css';
import { CalendarIcon } from './icons';
import { TextInput } from './inputs';
import { uiMessages } from './messages';

const isIsoDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

interface ValueProps extends Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange' | 'width' | 'min' | 'max'> {
  /** ISO date (or HH:mm); text that is none stays as it was typed, for the form to refuse in words. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface DateInputProps extends ValueProps {
  /** First and last day in the calendar, as ISO dates. */
  readonly min?: string;
  readonly max?: string;
}

/** A date, typed as dd-mm-jjjj or picked in the calendar that the browser itself has. */
export function DateInput({ value, onChange, onBlur, min, max, ...rest }: DateInputProps) {
  const t = useMessages(uiMessages);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (isIsoDate(value) ? toDutchDate(value) : value);
  return (
    <div className={styles.date}>
      <TextInput
        {...rest}
        width="short"
        inputMode="numeric"
        autoComplete={rest.autoComplete ?? 'off'}
        placeholder={t.datePlaceholder}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseDutchDate(event.target.value) ?? event.target.value.trim());
        }}
        onBlur={(event) => {
          setTyped(undefined);
          onBlur?.(event);
        }}
      />
      <button
        type="button"
        className={styles.button}
        aria-label={t.pickDate}
        disabled={rest.disabled}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon />
      </button>
      <input
        ref={picker}
        type="date"
        className={styles.picker}
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        value={isIsoDate(value) ? value : ''}
        onChange={(event) => {
          setTyped(undefined);
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

/** A time of the day; 930, 9.30 and 9:30 all become 09:30. */
export function TimeInput({ value, onChange, onBlur, ...rest }: ValueProps) {
  const t = useMessages(uiMessages);
  return (
    <span className={classes(styles.time)}>
      <TextInput
        {...rest}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t.timePlaceholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => {
          const time = parseTime(event.target.value);
          if (time && time !== value) onChange(time);
          onBlur?.(event);
        }}
      />
    </span>
  );
}
