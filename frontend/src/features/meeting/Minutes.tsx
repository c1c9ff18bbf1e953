import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { unsavedCopy, useAutosave } from '@/lib/useAutosave';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { SaveState } from '@/ui/SaveState';
import { ErrorState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import styles from './meeting.module.css';
import { meetingMessages } from './messages';
import { useAfterStep, type AgendaItem, type Meeting } from './queries';

interface MinutesProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly input: Ref<HTMLTextAreaElement>;
}

/** What is said about an item, saved while typing; where a colleague wrote the same minute, both texts are shown. */
export function Minutes({ meeting, item, input }: MinutesProps) {
  const t = useMessages(meetingMessages);
  const after = useAfterStep(meeting.id);
  const key = `minutes.${item.id}`;
  const [typed, setTyped] = useState(() => {
    const kept = unsavedCopy(key);
    return typeof kept === 'string' ? kept : undefined;
  });
  const [theirs, setTheirs] = useState<AgendaItem>();
  // What the server had when the text that is typed here was last in step with it.
  const based = useRef(item);
  const saving = useAutosave<string>({
    key,
    etag: etagOf(item.version),
    delay: 800,
    save: async (value, etag) => {
      const saved = await answer(
        client.PUT('/agenda-items/{itemId}/minutes', {
          params: { path: { itemId: item.id }, header: { 'If-Match': etag } },
          body: { text: value },
        }),
      );
      based.current = saved;
      after.item(saved);
      return { etag: etagOf(saved.version) };
    },
  });
  const { state } = saving;
  const idle = state.kind === 'untouched' || state.kind === 'saved';
  const known = item.minutes ?? '';
  const shown = idle ? known : (typed ?? known);

  const takeUp = useEffectEvent(() => {
    if (typed !== undefined) saving.change(typed);
  });
  useEffect(() => takeUp(), []);

  // Nothing of mine waits: what a colleague wrote or decided is what I go on from.
  const follow = useEffectEvent(() => {
    if (!idle || item.version <= based.current.version) return;
    based.current = item;
    saving.resolve(etagOf(item.version), 'drop');
  });
  useEffect(() => follow(), [item.version, idle]);

  const settle = (found: AgendaItem, next: string) => {
    based.current = found;
    after.item(found);
    setTheirs(undefined);
    setTyped(next);
    const mine = next !== (found.minutes ?? '');
    if (mine) saving.change(next);
    saving.resolve(etagOf(found.version), mine ? 'keep' : 'drop');
  };
  const compare = useEffectEvent(async () => {
    const fresh = await answer(client.GET('/meetings/{meetingId}', { params: { path: { meetingId: meeting.id } } }));
    const found = fresh.items.find((one) => one.id === item.id);
    if (!found) return;
    // A decision that was recorded meanwhile makes the version stale, but takes no words away.
    if ((found.minutes ?? '') === (based.current.minutes ?? '')) settle(found, typed ?? known);
    else setTheirs(found);
  });
  useEffect(() => {
    if (state.kind === 'conflict') void compare();
  }, [state.kind]);

  return (
    <div className={styles.minutes}>
      <FormField label={t.minutes} hint={t.minutesHint} optional>
        <TextArea
          ref={input}
          rows={8}
          limit={20_000}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            saving.change(event.target.value);
          }}
        />
      </FormField>
      <SaveState state={state} />
      {state.kind === 'rejected' || state.kind === 'failed' ? <ErrorState error={state.error} /> : null}
      {item.minutesBy && item.minutesAt && state.kind === 'untouched' ? (
        <p className={styles.note}>{t.minutesBy(item.minutesBy, formatDateTime(item.minutesAt))}</p>
      ) : null}
      {theirs ? (
        <Dialog
          open
          wide
          role="alertdialog"
          title={t.conflictTitle}
          actions={
            <>
              <Button
                kind="primary"
                onClick={() => settle(theirs, [theirs.minutes ?? '', shown].filter(Boolean).join('\n\n'))}
              >
                {t.keepBoth}
              </Button>
              <Button onClick={() => settle(theirs, shown)}>{t.keepMine}</Button>
              <Button onClick={() => settle(theirs, theirs.minutes ?? '')}>{t.takeTheirs}</Button>
            </>
          }
        >
          <p>{t.conflictText}</p>
          <div className={styles.texts}>
            <section>
              <h3>{t.theirs}</h3>
              <PlainText>{theirs.minutes ?? ''}</PlainText>
            </section>
            <section>
              <h3>{t.mine}</h3>
              <PlainText>{shown}</PlainText>
            </section>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
