import { useState } from 'react';
import { z } from 'zod';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Checkbox, CheckboxGroup, RadioGroup } from '@/ui/choices';
import Combobox from '@/ui/Combobox';
import { DateInput, TimeInput } from '@/ui/DateInput';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FileDrop, type StoredFile } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { PasswordInput, Select, TextArea, TextInput } from '@/ui/inputs';
import { Narrow, Row, Stack } from '@/ui/Layout';
import { Stepper } from '@/ui/Stepper';
import { ErrorState } from '@/ui/states';

const schema = z.object({
  email: z.string(),
  occurredOn: z.iso.date('Vul een datum in, bijvoorbeeld 21-11-2026.'),
  occurredAt: z.string(),
  kind: z.string().min(1, 'Kies een soort gebeurtenis.'),
  what: z.string().min(20, 'Omschrijf wat er is gebeurd, in ten minste 20 tekens.'),
  municipality: z.string(),
  place: z.enum(['LOCATION', 'HOME'], 'Kies waar het gebeurde.'),
  told: z.array(z.string()),
  sure: z.boolean(),
});

const someFiles: readonly StoredFile[] = [
  { id: '1', name: 'Verslag van het gesprek.pdf', size: 1_432_000, state: 'CLEAN', removable: true },
  { id: '2', name: 'Foto van de kamer.jpg', size: 3_900_000, state: 'QUARANTINED', removable: true },
  {
    id: '3',
    name: 'Programma.exe.pdf',
    size: 80_000,
    state: 'REJECTED',
    note: 'De inhoud is geen PDF.',
    removable: true,
  },
];

/** All inputs in one form; sending shows their errors. */
export function FormSamples() {
  const [files, setFiles] = useState(someFiles);
  const form = useServerForm({
    schema,
    defaultValues: {
      email: '',
      occurredOn: '',
      occurredAt: '',
      kind: '',
      what: '',
      municipality: '',
      told: [],
      sure: false,
    },
    onSubmit: () => Promise.resolve(),
  });
  return (
    <Narrow>
      <Stepper
        current={2}
        steps={[
          { label: 'Melder', state: 'done', to: '/' },
          { label: 'Cliënt', state: 'incomplete', to: '/' },
          { label: 'Gebeurtenis', state: 'todo' },
          { label: 'Maatregelen', state: 'todo', to: '/' },
          { label: 'Controleren', state: 'todo', to: '/' },
        ]}
      />
      <form onSubmit={form.submit} noValidate>
        <Stack>
          <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
          {form.failure ? <ErrorState error={form.failure} /> : null}
          <Card title="Stap 3 van 5: gebeurtenis">
            <FormField label="Datum van de gebeurtenis" {...form.field('occurredOn')}>
              <DateInput {...form.bind('occurredOn')} />
            </FormField>
            <FormField label="Tijd" optional {...form.field('occurredAt')}>
              <TimeInput {...form.bind('occurredAt')} />
            </FormField>
            <FormField label="Soort gebeurtenis" {...form.field('kind')}>
              <Select
                {...form.register('kind')}
                options={[
                  { value: 'CALAMITY', label: 'Calamiteit' },
                  { value: 'VIOLENCE', label: 'Geweld' },
                ]}
              />
            </FormField>
            <RadioGroup
              label="Waar gebeurde het?"
              {...form.field('place')}
              {...form.register('place')}
              options={[
                { value: 'LOCATION', label: 'Op een locatie van de aanbieder' },
                { value: 'HOME', label: 'Bij een cliënt thuis', hint: 'Ook als het de woning van familie is.' },
              ]}
            />
            <FormField label="Gemeente" hint="Typ een deel van de naam." {...form.field('municipality')}>
              <Combobox
                label="Gemeente"
                {...form.bind('municipality')}
                options={['Assen', 'Aa en Hunze', 'Midden-Drenthe', 'Noordenveld', 'Tynaarlo', 'Groningen'].map(
                  (name) => ({
                    value: name,
                    label: name,
                  }),
                )}
              />
            </FormField>
            <FormField
              label="Omschrijving"
              hint="Schrijf geen namen of geboortedata van cliënten op."
              {...form.field('what')}
            >
              <TextArea limit={4000} {...form.register('what')} />
            </FormField>
            <CheckboxGroup
              label="Wie is al op de hoogte?"
              optional
              {...form.register('told')}
              options={[
                { value: 'POLICE', label: 'Politie' },
                { value: 'FAMILY', label: 'Familie of vertegenwoordiger' },
                { value: 'IGJ', label: 'Inspectie Gezondheidszorg en Jeugd' },
              ]}
            />
            <FormField label="E-mailadres" optional {...form.field('email')}>
              <TextInput type="email" width="medium" {...form.register('email')} />
            </FormField>
            <FormField label="Wachtwoord" optional>
              <PasswordInput autoComplete="off" />
            </FormField>
            <FormField label="Bijlagen" optional>
              <FileDrop
                files={files}
                upload={() => Promise.reject(new Error('In de stijlgids is geen server.'))}
                onRemove={(id) => {
                  setFiles(files.filter((file) => file.id !== id));
                  return Promise.resolve();
                }}
                onOpen={() => undefined}
              />
            </FormField>
            <Checkbox label="Ik heb alles naar waarheid ingevuld" {...form.register('sure')} />
            <Row>
              <Button type="submit" kind="primary">
                Opslaan en verder
              </Button>
              <Button>Vorige stap</Button>
              <Button kind="subtle">Later verder</Button>
            </Row>
          </Card>
        </Stack>
      </form>
    </Narrow>
  );
}
