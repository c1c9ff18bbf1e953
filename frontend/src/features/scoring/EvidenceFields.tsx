import { useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { PlusIcon, TrashIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { scoringMessages } from './messages';
import { useEvidenceChoices, type Inspection } from './queries';
import { tells, type EvidenceForm } from './scoreForm';
import styles from './scoring.module.css';

const kinds = ['FILE', 'NOTE', 'OTHER'] as const;
const shortest = 80;

interface EvidenceFieldsProps {
  readonly inspection: Inspection;
  /** What it is evidence for. */
  readonly criterionRef: string;
  readonly value: readonly EvidenceForm[];
  readonly onChange: (value: readonly EvidenceForm[]) => void;
  readonly disabled: boolean;
}

/** On what a score rests: files and visit notes of the inspection, or something else in words. */
export function EvidenceFields({ inspection, criterionRef, value, onChange, disabled }: EvidenceFieldsProps) {
  const t = useMessages(scoringMessages);
  const { files, notes } = useEvidenceChoices(inspection);
  const [removing, setRemoving] = useState<number>();
  const choices = {
    FILE: files.map(({ id, fileName }) => ({ value: id, label: fileName })),
    NOTE: notes.map(({ id, visitedOn, text }) => ({
      value: id,
      label: `${formatDate(visitedOn)}: ${text.length > shortest ? `${text.slice(0, shortest)}…` : text}`,
    })),
    OTHER: [],
  };
  const change = (index: number, next: Partial<EvidenceForm>) =>
    onChange(value.map((one, i) => (i === index ? { ...one, ...next } : one)));
  const add = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    onChange(value.filter((_, i) => i !== index));
    // The button that was pressed is gone.
    setTimeout(() => add.current?.focus());
  };
  return (
    <Stack gap="small">
      {value.map((one, index) => (
        // Rows have no identity of their own; they are only added at the end and removed.
        <div key={index} className={styles.evidence}>
          <FormField label={t.evidenceKind}>
            <Select
              placeholder={false}
              value={one.kind}
              disabled={disabled}
              options={kinds.map((kind) => ({ value: kind, label: t.evidenceKinds[kind] }))}
              onChange={({ target }) => change(index, { kind: target.value as EvidenceForm['kind'], id: '' })}
            />
          </FormField>
          {one.kind === 'OTHER' ? null : (
            <FormField label={one.kind === 'FILE' ? t.file : t.note}>
              <Select
                value={one.id}
                disabled={disabled}
                options={choices[one.kind]}
                onChange={({ target }) => change(index, { id: target.value })}
              />
            </FormField>
          )}
          <FormField label={t.where} optional={one.kind !== 'OTHER'}>
            <TextInput
              value={one.text}
              disabled={disabled}
              maxLength={500}
              onChange={({ target }) => change(index, { text: target.value })}
            />
          </FormField>
          {disabled ? null : (
            <Button
              kind="subtle"
              icon={<TrashIcon />}
              aria-label={`${t.removeEvidence}: ${criterionRef}, ${t.evidenceOf(index + 1)}`}
              onClick={() => (tells(one) ? setRemoving(index) : remove(index))}
            >
              {t.removeEvidence}
            </Button>
          )}
        </div>
      ))}
      {disabled ? null : (
        <div>
          <Button
            ref={add}
            small
            icon={<PlusIcon />}
            aria-label={`${t.addEvidence}: ${criterionRef}`}
            onClick={() => onChange([...value, { kind: files.length > 0 ? 'FILE' : 'OTHER', id: '', text: '' }])}
          >
            {t.addEvidence}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={removing !== undefined}
        danger
        title={t.removeEvidenceTitle}
        confirm={t.removeEvidence}
        onConfirm={() => {
          remove(removing ?? -1);
          return Promise.resolve();
        }}
        onClose={() => setRemoving(undefined)}
      >
        {t.removeEvidenceText}
      </ConfirmDialog>
    </Stack>
  );
}
