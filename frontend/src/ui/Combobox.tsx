import { use, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  OverlayTriggerStateContext,
  Popover,
  type Key,
} from 'react-aria-components';
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
  /** The options are on their way: an empty list is then no answer yet. */
  readonly loading?: boolean;
}

/** The one option that reads as what was typed, whatever its capitals. */
function exactly(options: readonly ComboboxOption[], typed: string): ComboboxOption | undefined {
  const words = typed.trim().toLocaleLowerCase('nl');
  const alike = options.filter(({ label }) => label.toLocaleLowerCase('nl') === words);
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * One out of many: filters while typing. Stands in a `FormField`; `label` repeats its text for the list. What is typed
 * stays, also when one goes on before the list has come; the field then says that nothing is chosen yet.
 */
export default function Combobox({
  label,
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  disabled,
  onSearch,
  loading = false,
}: ComboboxProps) {
  const t = useMessages(uiMessages);
  const wiring = useFieldWiring();
  const noteId = useId();
  const field = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [focused, setFocused] = useState(false);
  const [chosen, setChosen] = useState<ComboboxOption>();
  // A search that no longer finds what was chosen does not undo the choice.
  const kept = chosen?.value === value && !options.some((option) => option.value === value) ? [chosen] : [];
  const shown = [...kept, ...options];
  const choose = (key: Key | null) => {
    const option = key === null ? exactly(options, typed) : shown.find((one) => one.value === key);
    setChosen(option);
    onChange(option?.value ?? '');
  };
  const undecided = typed.trim() !== '' && !value && !focused && !wiring['aria-invalid'];
  return (
    <ComboBox
      aria-label={label}
      className={styles.combobox}
      menuTrigger="focus"
      allowsEmptyCollection
      // Without words of one's own, leaving the field gives back the text of what is chosen.
      allowsCustomValue={typed !== ''}
      isDisabled={disabled ?? false}
      {...(onSearch ? { items: shown } : { defaultItems: shown })}
      value={value || null}
      onChange={choose}
      onInputChange={(words) => {
        setTyped(words);
        onSearch?.(words);
      }}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        if (!value && exactly(options, typed)) choose(null);
        onBlur?.();
      }}
      isInvalid={wiring['aria-invalid'] ?? false}
    >
      <div className={styles.control} ref={field}>
        <Input
          id={wiring.id}
          placeholder={placeholder}
          aria-describedby={classes(wiring['aria-describedby'], undecided && noteId) || undefined}
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
      {undecided ? (
        <div id={noteId} className={styles.undecided}>
          {t.notChosen}
        </div>
      ) : null}
      <StayingPopover field={field}>
        <ListBox<ComboboxOption>
          className={styles.list}
          renderEmptyState={() => <div className={styles.none}>{loading ? t.searching : t.noMatch}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option}>
              <span>{option.label}</span>
              {option.note ? <span className={styles.note}>{option.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </StayingPopover>
    </ComboBox>
  );
}

interface StayingPopoverProps {
  readonly field: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A popover that stays under its field when the page moves, as it does by itself when what stands above has come: only
 * the reader closes it. By itself it would close on every scroll.
 */
function StayingPopover({ field, children }: StayingPopoverProps) {
  const state = use(OverlayTriggerStateContext);
  const isOpen = state?.isOpen ?? false;
  const scrolls = useScrolls();
  useEffect(() => (isOpen && field.current ? follow(field.current) : undefined), [isOpen, field]);
  const staying = state && {
    ...state,
    close: () => {
      if (!scrolls.current) state.close();
    },
  };
  return (
    <OverlayTriggerStateContext value={staying}>
      <Popover className={styles.popover} offset={4}>
        {children}
      </Popover>
    </OverlayTriggerStateContext>
  );
}

/** Whether what happens now happens because something scrolls. */
function useScrolls(): RefObject<boolean> {
  const scrolls = useRef(false);
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      scrolls.current = true;
      clearTimeout(quiet);
      quiet = setTimeout(() => (scrolls.current = false));
    };
    window.addEventListener('scroll', onScroll, true);
    return () => {
      clearTimeout(quiet);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, []);
  return scrolls;
}

/** Has what is placed by a field placed anew, each time that the field stands elsewhere on the page; until it is ended. */
function follow(field: HTMLElement): () => void {
  const placeNow = () => {
    const { left, top } = field.getBoundingClientRect();
    return `${Math.round(left + window.scrollX)} ${Math.round(top + window.scrollY)}`;
  };
  let place = placeNow();
  const look = () => {
    const now = placeNow();
    // The popover is placed anew when the window has another size; there is no other way to ask for it.
    if (now !== place) window.dispatchEvent(new Event('resize'));
    place = now;
    frame = requestAnimationFrame(look);
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
