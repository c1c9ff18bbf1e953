import { useState, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { isDate, type PersonForm } from './draftForm';
import { fieldMessages } from './fieldMessages';
import { draftMessages } from './messages';

interface PersonDialogProps {
  readonly person: PersonForm;
  readonly isNew: boolean;
  readonly severities: readonly { readonly value: string; readonly label: string }[];
  readonly onKeep: (person: PersonForm) => void;
  readonly onClose: () => void;
}

/**
 * One person, with the questions that fit the role: of staff no name and no date of birth is asked. As everywhere in a
 * draft, what was typed stays when one leaves.
 */
export function PersonDialog({ person, isNew, severities, onKeep, onClose }: PersonDialogProps) {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages);
  const texts = labels.person;
  const [value, setValue] = useState(person);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<PersonForm>) => setValue({ ...value, ...part });
  const changed = Object.entries(value).some(([key, answer]) => answer !== person[key as keyof PersonForm]);
  const badDate = value.birthDate !== '' && !isDate(value.birthDate);
  const keep = () => {
    setTried(true);
    if (!badDate) onKeep(value);
  };
  const name = (label: string, optional: boolean, hint?: string): ReactNode => (
    <FormField label={label} optional={optional} hint={hint}>
      <TextInput
        autoComplete="off"
        maxLength={120}
        value={value.name}
        onChange={(event) => set({ name: event.target.value })}
      />
    </FormField>
  );
  return (
    <Dialog
      open
      title={isNew ? t.addFirst[person.role] : t.editPerson(person.name).trim()}
      onClose={() => (changed ? onKeep(value) : onClose())}
      actions={
        <Button kind="primary" onClick={keep}>
          {t.personDone}
        </Button>
      }
    >
      <Stack>
        {value.role === 'CLIENT' ? (
          <>
            {name(texts.name, false)}
            <FormField label={texts.birthDate} error={tried && badDate ? labels.badDate : undefined}>
              <DateInput value={value.birthDate} max={today()} onChange={(birthDate) => set({ birthDate })} />
            </FormField>
            <FormField label={texts.gender} optional>
              <Select
                width="medium"
                value={value.gender}
                onChange={(event) => set({ gender: event.target.value })}
                options={(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const).map((gender) => ({
                  value: gender,
                  label: texts.genders[gender],
                }))}
              />
            </FormField>
            <FormField label={texts.indication} hint={texts.indicationHint} optional>
              <TextInput
                maxLength={500}
                value={value.indication}
                onChange={(event) => set({ indication: event.target.value })}
              />
            </FormField>
          </>
        ) : null}
        {value.role === 'STAFF' ? (
          <>
            {name(texts.nameStaff, true, texts.nameStaffHint)}
            <FormField label={texts.function}>
              <TextInput
                maxLength={120}
                value={value.function}
                onChange={(event) => set({ function: event.target.value })}
              />
            </FormField>
          </>
        ) : null}
        {value.role === 'RELATIVE' || value.role === 'OTHER' ? (
          <>
            {name(texts.name, true)}
            <FormField label={texts.relation} hint={texts.relationHint}>
              <TextInput
                maxLength={120}
                value={value.relation}
                onChange={(event) => set({ relation: event.target.value })}
              />
            </FormField>
          </>
        ) : null}
        <FormField label={texts.harm} optional>
          <Select value={value.harm} onChange={(event) => set({ harm: event.target.value })} options={severities} />
        </FormField>
        <FormField label={texts.harmDescription} optional>
          <TextArea
            rows={3}
            limit={4000}
            value={value.harmDescription}
            onChange={(event) => set({ harmDescription: event.target.value })}
          />
        </FormField>
      </Stack>
    </Dialog>
  );
}
