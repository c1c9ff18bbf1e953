import { useState } from 'react';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { formatDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { fieldId, FormFieldset } from '@/ui/FormField';
import { PencilIcon, PlusIcon, TrashIcon } from '@/ui/icons';
import { Row } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import styles from './draft.module.css';
import { emptyPerson, isDate, type PersonForm } from './draftForm';
import { useDraftForm, useDraftSurroundings, useIsStatutory } from './fields';
import { fieldMessages } from './fieldMessages';
import { draftMessages } from './messages';
import { PersonDialog } from './PersonDialog';
import { useReceiverList } from './useReceiver';

const roles = ['CLIENT', 'STAFF', 'RELATIVE', 'OTHER'] as const;

/** How persons are called in lists: by name where there is one, else by number within their role. */
export function usePersonName(): (persons: readonly PersonForm[], index: number) => string {
  const t = useMessages(draftMessages);
  const { personRole } = useWords();
  return (persons, index) => {
    const person = persons[index];
    if (!person) return '';
    const before = persons.slice(0, index).filter((other) => other.role === person.role).length;
    return person.name || t.personNumber(personRole[person.role], before + 1);
  };
}

export function PersonFacts({ person }: { readonly person: PersonForm }) {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages);
  const { personRole } = useWords();
  const severities = useReceiverList('harm-severities');
  const genders: Readonly<Record<string, string>> = labels.person.genders;
  const facts = [
    personRole[person.role],
    person.function,
    person.relation,
    isDate(person.birthDate) ? t.bornOn(formatDate(person.birthDate)) : '',
    genders[person.gender]?.toLowerCase() ?? '',
    person.indication,
    severities.labelOf(person.harm),
  ];
  return <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>;
}

/** The persons, kept apart from the story: a list to add to, change and take from. */
export function PersonsQuestion() {
  const t = useMessages(draftMessages);
  const labels = useMessages(fieldMessages);
  const form = useDraftForm();
  const { errors } = useDraftSurroundings();
  const optional = !useIsStatutory();
  const severities = useReceiverList('harm-severities');
  const nameOf = usePersonName();
  const [editing, setEditing] = useState<{ index: number; person: PersonForm }>();
  const persons = form.watch('persons');
  const keep = (person: PersonForm) => {
    const index = editing?.index ?? persons.length;
    form.change('persons', [...persons.slice(0, index), person, ...persons.slice(index + 1)]);
    setEditing(undefined);
  };
  return (
    <FormFieldset label={labels.persons} hint={labels.personsHint} optional={optional} {...form.field('persons')}>
      {persons.length === 0 ? <Paragraph look="subtle">{t.noPersons}</Paragraph> : null}
      <ul className={styles.persons}>
        {persons.map((person, index) => {
          const error = errors[`persons.${index}`];
          const name = nameOf(persons, index);
          return (
            // Two persons may look the same; their place tells them apart.
            <li
              key={index}
              id={fieldId(`persons.${index}`)}
              tabIndex={-1}
              className={classes(styles.person, error && styles.wrong)}
            >
              <div className={styles.about}>
                <div className={styles.name}>{name}</div>
                <PersonFacts person={person} />
                {error ? <div className={styles.error}>{error}</div> : null}
              </div>
              <Row>
                <Button
                  small
                  icon={<PencilIcon />}
                  aria-label={t.editPerson(name)}
                  onClick={() => setEditing({ index, person })}
                >
                  {t.change}
                </Button>
                <Button
                  small
                  kind="subtle"
                  icon={<TrashIcon />}
                  aria-label={t.removePerson(name)}
                  onClick={() => form.change('persons', persons.toSpliced(index, 1))}
                >
                  {t.remove}
                </Button>
              </Row>
            </li>
          );
        })}
      </ul>
      <Row>
        {roles.map((role) => (
          <Button
            key={role}
            small
            icon={<PlusIcon />}
            onClick={() => setEditing({ index: persons.length, person: emptyPerson(role) })}
          >
            {t.addFirst[role]}
          </Button>
        ))}
      </Row>
      {editing ? (
        <PersonDialog
          person={editing.person}
          isNew={editing.index === persons.length}
          severities={severities.choices}
          onKeep={keep}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </FormFieldset>
  );
}
