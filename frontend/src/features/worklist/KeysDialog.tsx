import { useMessages } from '@/i18n/messages';
import { Checkbox } from '@/ui/choices';
import { Dialog } from '@/ui/Dialog';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

interface KeysDialogProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Which keys do what, and a way to turn them off. */
export default function KeysDialog({ on, onChange, onClose }: KeysDialogProps) {
  const t = useMessages(worklistMessages);
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['j', '↓'], t.keyDown],
    [['k', '↑'], t.keyUp],
    [['Enter'], t.keyOpen],
    [['x'], t.keySelect],
    [['a'], t.keyAssign],
    [['/'], t.keySearch],
    [['?'], t.keyHelp],
  ];
  return (
    <Dialog open title={t.keysTitle} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name, index) => (
                <span key={name}>
                  {index > 0 ? ` ${t.or} ` : null}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t.keysOn}
        hint={t.keysOnHint}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </Dialog>
  );
}
