import { createContext, use, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField, FormFieldset } from '@/ui/FormField';
import { PlusIcon, TrashIcon } from '@/ui/icons';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Paragraph } from '@/ui/Text';
import styles from './investigation.module.css';
import { emptyRow, type InvestigationForm, type Row } from './investigationForm';
import { investigationMessages } from './messages';
import { columns, type Column, type Question, type RowsName } from './questions';

/** The errors to show now, by field name. */
export const ErrorsContext = createContext<Readonly<Record<string, string>>>({});

/** The id of the authority that the report is for. */
export const AuthorityContext = createContext<string | undefined>(undefined);

/** The methods of analysis that the authority of the report knows. */
export const useMethods = () => useReferenceList('analysis-methods', use(AuthorityContext));

/** One question of the structured report, by its kind. */
export function QuestionField({ question }: { readonly question: Question }) {
  const t = useMessages(investigationMessages);
  const { register } = useFormContext<InvestigationForm>();
  const errors = use(ErrorsContext);
  if (question.kind === 'method') return <MethodQuestion />;
  if (question.kind === 'rows') return <RowsQuestion name={question.name} />;
  const { name, limit, rows } = question;
  return (
    <FormField name={name} label={t.questions[name]} error={errors[name]}>
      <TextArea rows={rows ?? 4} limit={limit} {...register(name)} />
    </FormField>
  );
}

function MethodQuestion() {
  const t = useMessages(investigationMessages);
  const { register, watch } = useFormContext<InvestigationForm>();
  const errors = use(ErrorsContext);
  const methods = useMethods();
  return (
    <>
      <FormField name="analysisMethod" label={t.questions.analysisMethod} error={errors['analysisMethod']}>
        <Select width="medium" {...register('analysisMethod')} options={methods.choices} />
      </FormField>
      {watch('analysisMethod') === 'OTHER' ? (
        <FormField
          name="analysisMethodOther"
          label={t.questions.analysisMethodOther}
          error={errors['analysisMethodOther']}
        >
          <TextInput {...register('analysisMethodOther')} />
        </FormField>
      ) : null}
    </>
  );
}

function RowsQuestion({ name }: { readonly name: RowsName }) {
  const t = useMessages(investigationMessages);
  const form = useFormContext<InvestigationForm>();
  const errors = use(ErrorsContext);
  const rows: readonly Row[] = form.watch(name);
  const set = (next: Row[]) => form.setValue(name, next, { shouldDirty: true });
  const { one, add } = t.rows[name];
  return (
    <FormFieldset name={name} label={t.lists[name]} hint={t.listHints[name]} error={errors[name]}>
      {rows.length === 0 ? <Paragraph look="subtle">{t.none}</Paragraph> : null}
      <ol className={styles.rows}>
        {rows.map((row, index) => {
          const title = t.numbered(one, index + 1);
          return (
            <li key={index} className={styles.row}>
              <div className={styles.head}>
                {title}
                <Button
                  small
                  kind="subtle"
                  icon={<TrashIcon />}
                  aria-label={t.remove(title)}
                  onClick={() => set(rows.toSpliced(index, 1))}
                />
              </div>
              {columns[name].map((column: Column) => (
                <Cell
                  key={column.name}
                  id={`${name}.${index}.${column.name}`}
                  column={column}
                  error={
                    errors[`${name}.${index}.${column.name}`] ??
                    (name === 'rootCauses' ? errors[`${name}.${index}`] : undefined)
                  }
                  value={row[column.name] ?? ''}
                  onChange={(value) => set(rows.with(index, { ...row, [column.name]: value }))}
                />
              ))}
            </li>
          );
        })}
      </ol>
      <div>
        <Button small icon={<PlusIcon />} onClick={() => set([...rows, emptyRow(name)])}>
          {add}
        </Button>
      </div>
    </FormFieldset>
  );
}

interface CellProps {
  readonly id: string;
  readonly column: Column;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function Cell({ id, column, value, error, onChange }: CellProps): ReactNode {
  const t = useMessages(investigationMessages);
  const label = (t.cells as Readonly<Record<string, string>>)[column.name] ?? '';
  if (column.kind === 'yes') {
    return (
      <RadioGroup
        name={id}
        label={label}
        error={error}
        inline
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: 'YES', label: t.yes },
          { value: 'NO', label: t.no },
        ]}
      />
    );
  }
  const badDate = column.kind === 'date' && value.length > 9 && !/^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <FormField name={id} label={label} error={error ?? (badDate ? t.badDate : undefined)}>
      {column.kind === 'date' ? (
        <DateInput value={value} onChange={onChange} />
      ) : column.kind === 'long' ? (
        <TextArea
          rows={2}
          value={value}
          {...(column.limit ? { limit: column.limit } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <TextInput
          width={column.kind === 'short' ? 'short' : 'full'}
          maxLength={column.limit}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
