import { createContext, use, type ReactNode } from 'react';
import { useFormContext, type FieldPath, type PathValue } from 'react-hook-form';
import { useMessages } from '@/i18n/messages';
import { parseTime } from '@/lib/dates';
import { RadioGroup } from '@/ui/choices';
import { DateInput, TimeInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { Heading, Paragraph } from '@/ui/Text';
import styles from './draft.module.css';
import { isDate, isEmail, statutoryKinds, type DraftForm } from './draftForm';
import { fieldMessages } from './fieldMessages';

type FieldName = FieldPath<DraftForm>;

interface DraftSurroundings {
  readonly draftId: string;
  readonly providerId: string;
  readonly byStaff: boolean;
  /** The address of a step. */
  readonly addressOf: (
    step: 'PLACE' | 'EVENT' | 'CONSEQUENCES' | 'MEASURES' | 'CONTACT' | 'CHECK' | 'INTAKE',
  ) => string;
  /** The errors to show now, by field name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly setError: (name: string, message: string | undefined) => void;
}

const DraftContext = createContext<DraftSurroundings | undefined>(undefined);

export const DraftProvider = DraftContext.Provider;

export function useDraftSurroundings(): DraftSurroundings {
  const surroundings = use(DraftContext);
  if (!surroundings) throw new Error('Only within the form of a draft');
  return surroundings;
}

/** The form with its errors: what a question spreads on its field and its input. */
export function useDraftForm() {
  const form = useFormContext<DraftForm>();
  const { errors, setError } = useDraftSurroundings();
  return {
    ...form,
    field: (name: FieldName) => ({ name, error: errors[name] }),
    setError,
    change: <N extends FieldName>(name: N, value: PathValue<DraftForm, N>) =>
      form.setValue(name, value, { shouldDirty: true }),
  };
}

/** Whether everything is asked, as for a calamity or violence; less is asked for a consultation. */
export const useIsStatutory = (): boolean => statutoryKinds.includes(useFormContext<DraftForm>().watch('kind'));

interface QuestionProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

export function ShortText({
  width,
  type,
  autoComplete,
  onBlur,
  ...question
}: QuestionProps & {
  readonly width?: 'short' | 'medium' | 'full';
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: string;
  readonly onBlur?: (value: string) => void;
}) {
  const form = useDraftForm();
  return (
    <FormField {...question} {...form.field(question.name)}>
      <TextInput
        width={width ?? 'full'}
        type={type ?? 'text'}
        autoComplete={autoComplete ?? 'off'}
        {...form.register(question.name, {
          onBlur: (event: { target: { value: string } }) => onBlur?.(event.target.value),
        })}
      />
    </FormField>
  );
}

export function LongText({
  rows,
  limit,
  ...question
}: QuestionProps & { readonly rows?: number; readonly limit: number }) {
  const form = useDraftForm();
  return (
    <FormField {...question} {...form.field(question.name)}>
      <TextArea rows={rows ?? 5} limit={limit} {...form.register(question.name)} />
    </FormField>
  );
}

type TextName =
  'occurredOn' | 'occurredUntilOn' | 'discoveredOn' | 'receivedOn' | 'occurredAtTime' | 'discoveredAtTime';

export function DateQuestion({
  name,
  max,
  ...question
}: QuestionProps & { readonly name: TextName; readonly max?: string }) {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const value = form.watch(name);
  return (
    <FormField {...question} {...form.field(name)}>
      <DateInput
        value={value}
        {...(max ? { max } : {})}
        onChange={(next) => form.change(name, next)}
        onBlur={() => {
          if (value && !isDate(value)) form.setError(name, t.badDate);
        }}
      />
    </FormField>
  );
}

export function TimeQuestion({ name, ...question }: QuestionProps & { readonly name: TextName }) {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const value = form.watch(name);
  return (
    <FormField {...question} {...form.field(name)} optional>
      <TimeInput
        value={value}
        onChange={(next) => form.change(name, next)}
        onBlur={() => {
          if (value && !parseTime(value)) form.setError(name, t.badTime);
        }}
      />
    </FormField>
  );
}

export function YesNoQuestion({
  name,
  ...question
}: QuestionProps & { readonly name: 'harmedOther' | 'pressSensitive' }) {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  return (
    <RadioGroup
      {...question}
      {...form.field(name)}
      {...form.register(name)}
      inline
      options={[
        { value: 'YES', label: t.yes },
        { value: 'NO', label: t.no },
      ]}
    />
  );
}

type ContactName = 'contactPerson' | 'boardChair' | 'reporter';

/** Name, function and at least one way to reach somebody. */
export function ContactQuestions({
  name,
  label,
  hint,
  optional,
}: {
  readonly name: ContactName;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}) {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const checkEmail = (value: string) => {
    if (value && !isEmail(value)) form.setError(`${name}.email`, t.badEmail);
  };
  return (
    <section aria-labelledby={`${name}-title`} className={styles.contact}>
      <div>
        <Heading level={3} look={4} id={`${name}-title`}>
          {label}
        </Heading>
        {hint ? <Paragraph look="subtle">{hint}</Paragraph> : null}
      </div>
      <Grid min={15}>
        <ShortText name={`${name}.name`} label={t.contactName} optional={optional ?? false} />
        <ShortText name={`${name}.function`} label={t.contactFunction} optional />
        <ShortText
          name={`${name}.email`}
          label={t.contactEmail}
          type="email"
          optional={optional ?? false}
          onBlur={checkEmail}
        />
        <ShortText name={`${name}.phone`} label={t.contactPhone} type="tel" optional />
      </Grid>
    </section>
  );
}
