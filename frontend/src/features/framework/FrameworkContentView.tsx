import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { focusPage } from '@/lib/focusPage';
import { useNarrow } from '@/lib/useNarrow';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { FoldCard } from '@/ui/FoldCard';
import { PencilIcon, PlusIcon, TrashIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { List, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { CriterionDialog } from './CriterionDialog';
import { moved, withCriterion, withTheme } from './frameworkForm';
import { GeneralDialog } from './GeneralDialog';
import { frameworkMessages } from './messages';
import { useChangeFramework, type ChangeContent, type Framework } from './queries';
import { ThemeDialog } from './ThemeDialog';

interface ViewProps {
  readonly framework: Framework;
  readonly edits: boolean;
}

/** What is open over the page; a theme or criterion without a name of its own is a new one. */
type Open =
  | { readonly what: 'general' }
  | { readonly what: 'theme'; readonly theme?: string }
  | { readonly what: 'criterion'; readonly theme: string; readonly criterion?: string }
  | { readonly what: 'removal'; readonly named: string; readonly change: ChangeContent };

/** All that a framework holds; in a draft each part can be changed by itself. */
export function FrameworkContentView({ framework, edits }: ViewProps) {
  const t = useMessages(frameworkMessages);
  const shown = useNumbers(6);
  const { content } = framework;
  const [open, setOpen] = useState<Open>();
  const [failure, setFailure] = useState<unknown>();
  const narrow = useNarrow();
  const change = useChangeFramework(framework.id);
  const save = async (next: ChangeContent) => {
    await change(next);
    toast.done(t.saved);
  };
  const now = (next: ChangeContent) => {
    setFailure(undefined);
    save(next).catch(setFailure);
  };
  const rule = content.decisionRule;
  const close = () => setOpen(undefined);
  return (
    <Stack>
      {failure ? <ErrorState error={failure} /> : null}
      <Card
        title={t.rule}
        aside={
          edits ? (
            <Button icon={<PencilIcon />} onClick={() => setOpen({ what: 'general' })}>
              {t.change}
            </Button>
          ) : null
        }
      >
        <Stack>
          <Paragraph>
            {t.ruleText(
              shown(rule.goodAbovePercent),
              shown(rule.sufficientFromPercent),
              shown(rule.themeInsufficientBelowPercent),
            )}
          </Paragraph>
          <Table
            caption={t.scale}
            rows={content.scoreScale}
            rowKey={({ code }) => code}
            columns={[
              { key: 'label', header: t.label, rowHeader: true, cell: ({ labelNl }) => labelNl },
              { key: 'value', header: t.value, align: 'end', cell: ({ value }) => shown(value) },
            ]}
          />
          {content.trustBehaviours.length > 0 ? (
            <div>
              <strong>{t.behaviours}</strong>
              <List>
                {content.trustBehaviours.map(({ code, labelNl }) => (
                  <li key={code}>{labelNl}</li>
                ))}
              </List>
            </div>
          ) : null}
        </Stack>
      </Card>
      {content.themes.map((theme, index) => {
        const title = `${theme.code} – ${theme.nameNl}`;
        const steps = edits ? (
          <Row>
            {index > 0 ? (
              <Button
                small
                aria-label={`${t.up}: ${theme.nameNl}`}
                onClick={() => now((all) => moved(all, theme.code, -1))}
              >
                {t.up}
              </Button>
            ) : null}
            {index < content.themes.length - 1 ? (
              <Button
                small
                aria-label={`${t.down}: ${theme.nameNl}`}
                onClick={() => now((all) => moved(all, theme.code, 1))}
              >
                {t.down}
              </Button>
            ) : null}
            <Button
              small
              icon={<PencilIcon />}
              aria-label={`${t.change}: ${theme.nameNl}`}
              onClick={() => setOpen({ what: 'theme', theme: theme.code })}
            >
              {t.change}
            </Button>
            {theme.criteria.length === 0 && content.themes.length > 1 ? (
              <Button
                small
                icon={<TrashIcon />}
                aria-label={`${t.remove}: ${theme.nameNl}`}
                onClick={() =>
                  setOpen({
                    what: 'removal',
                    named: theme.nameNl,
                    change: (all) => withTheme(all, theme.code, () => undefined),
                  })
                }
              >
                {t.remove}
              </Button>
            ) : null}
            <Button
              small
              icon={<PlusIcon />}
              aria-label={`${t.addCriterion}: ${theme.nameNl}`}
              onClick={() => setOpen({ what: 'criterion', theme: theme.code })}
            >
              {t.addCriterion}
            </Button>
          </Row>
        ) : null;
        const criteria =
          theme.criteria.length === 0 ? (
            <Paragraph look="subtle">{t.noCriteria}</Paragraph>
          ) : (
            <Table
              caption={theme.nameNl}
              rows={theme.criteria}
              rowKey={({ ref }) => ref}
              columns={[
                { key: 'ref', header: t.ref, tight: true, cell: ({ ref }) => ref },
                { key: 'label', header: t.criterion, rowHeader: true, cell: ({ labelNl }) => labelNl },
                {
                  key: 'applies',
                  header: t.appliesTo,
                  cell: ({ appliesTo, conditional }) => (
                    <>
                      {t.applies[appliesTo ?? 'ALL']} {conditional ? <StatusBadge>{t.conditional}</StatusBadge> : null}
                    </>
                  ),
                },
                { key: 'weight', header: t.weight, align: 'end', cell: ({ weight }) => shown(weight ?? 1) },
                ...(edits
                  ? [
                      {
                        key: 'edit',
                        header: t.change,
                        tight: true,
                        cell: ({ ref }: { readonly ref: string }) => (
                          <>
                            <Button
                              small
                              kind="subtle"
                              aria-label={`${t.change} ${ref}`}
                              icon={<PencilIcon />}
                              onClick={() => setOpen({ what: 'criterion', theme: theme.code, criterion: ref })}
                            />
                            <Button
                              small
                              kind="subtle"
                              aria-label={`${t.remove} ${ref}`}
                              icon={<TrashIcon />}
                              onClick={() =>
                                setOpen({
                                  what: 'removal',
                                  named: `${t.criterion} ${ref}`,
                                  change: (all) => withCriterion(all, theme.code, ref, undefined),
                                })
                              }
                            />
                          </>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          );
        return narrow ? (
          <FoldCard key={theme.code} title={title} opened={false}>
            <Stack>
              {steps}
              {criteria}
            </Stack>
          </FoldCard>
        ) : (
          <Card key={theme.code} flush={theme.criteria.length > 0} title={title} aside={steps}>
            {criteria}
          </Card>
        );
      })}
      {edits ? (
        <Row>
          <Button icon={<PlusIcon />} onClick={() => setOpen({ what: 'theme' })}>
            {t.addTheme}
          </Button>
        </Row>
      ) : null}
      {open?.what === 'general' ? <GeneralDialog content={content} onSave={save} onClose={close} /> : null}
      {open?.what === 'theme' ? (
        <ThemeDialog content={content} code={open.theme} onSave={save} onClose={close} />
      ) : null}
      {open?.what === 'criterion' ? (
        <CriterionDialog
          content={content}
          theme={open.theme}
          criterionRef={open.criterion}
          onSave={save}
          onClose={close}
        />
      ) : null}
      {open?.what === 'removal' ? (
        <ConfirmDialog
          open
          danger
          title={t.removeTitle(open.named)}
          confirm={t.remove}
          onConfirm={async () => {
            await save(open.change);
            focusPage();
          }}
          onClose={close}
        >
          <Paragraph>{t.removeText}</Paragraph>
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
}
