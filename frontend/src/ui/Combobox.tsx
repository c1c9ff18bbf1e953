import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, type Key } from 'react-aria-components';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import styles from './Combobox.module.css';
import { useFieldWiring } from './FormField';
import { ChevronDownIcon } from './icons';
import { uiMessages } from './messages';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** A second line that helps to tell alike options apart. */
  readonly note?: string | undefined;
}

interface ComboboxProps {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Set when the server does the searching: told what is typed; `options` are then shown as they come. */
  readonly onSearch?: (typed: string) => void;
}

/** One out of many: filters while typing. Stands in a `FormField`; `label` repeats its text for the list. */
export default function Combobox({
  label,
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  disabled,
  onSearch,
}: ComboboxProps) {
  const t = useMessages(uiMessages);
  const wiring = useFieldWiring();
  return (
    <ComboBox
      aria-label={label}
      className={styles.combobox}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={disabled ?? false}
      {...(onSearch ? { items: options } : { defaultItems: options })}
      value={value || null}
      onChange={(key: Key | null) => onChange(key === null ? '' : String(key))}
      onInputChange={onSearch}
      onBlur={onBlur}
      isInvalid={wiring['aria-invalid'] ?? false}
    >
      <div className={styles.control}>
        <Input
          id={wiring.id}
          placeholder={placeholder}
          aria-describedby={wiring['aria-describedby']}
          aria-invalid={wiring['aria-invalid']}
          className={classes(
            'utrecht-textbox utrecht-textbox--html-input',
            wiring['aria-invalid'] && 'utrecht-textbox--invalid',
            styles.input,
          )}
        />
        <Button className={styles.button} aria-label={t.showOptions}>
          <ChevronDownIcon />
        </Button>
      </div>
      <Popover className={styles.popover} offset={4}>
        <ListBox<ComboboxOption>
          className={styles.list}
          renderEmptyState={() => <div className={styles.none}>{t.noMatch}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option}>
              <span>{option.label}</span>
              {option.note ? <span className={styles.note}>{option.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
