import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { CheckIcon } from './icons';
import { uiMessages } from './messages';
import { Anchor } from './navigation';
import styles from './Stepper.module.css';

export interface Step {
  readonly label: string;
  /** Address of the step; people may go to any step at any time. */
  readonly to?: string;
  readonly state: 'todo' | 'done' | 'incomplete';
}

interface StepperProps {
  readonly steps: readonly Step[];
  /** Index of the step that is on the screen. */
  readonly current: number;
}

/** Where one is in a form of several pages: all steps on a wide screen, "Stap 3 van 5" on a narrow one. */
export function Stepper({ steps, current }: StepperProps) {
  const t = useMessages(uiMessages);
  return (
    <nav aria-label={t.steps} className={styles.stepper} data-print="hide">
      <p className={styles.brief}>
        <span className={styles.count}>{t.step(current + 1, steps.length)}</span>
        <span>{steps[current]?.label}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        <div style={{ inlineSize: `${((current + 1) / steps.length) * 100}%` }} />
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const now = index === current;
          const content = (
            <>
              <span className={styles.dot} aria-hidden="true">
                {step.state === 'done' && !now ? (
                  <CheckIcon size={1.125} />
                ) : step.state === 'incomplete' && !now ? (
                  '!'
                ) : (
                  index + 1
                )}
              </span>
              <span className={styles.label}>
                {step.label}
                {step.state !== 'todo' ? (
                  <span className={styles.hidden}> ({step.state === 'done' ? t.stepDone : t.stepWithErrors})</span>
                ) : null}
              </span>
            </>
          );
          return (
            <li
              key={step.label}
              className={classes(styles.step, styles[step.state], now && styles.now)}
              aria-current={now ? 'step' : undefined}
            >
              {step.to && !now ? (
                <Anchor to={step.to} className={styles.link}>
                  {content}
                </Anchor>
              ) : (
                <span className={styles.link}>{content}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
