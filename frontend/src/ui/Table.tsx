import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { SortDownIcon, SortIcon, SortUpIcon } from './icons';
import { uiMessages } from './messages';
import styles from './Table.module.css';

export interface Sort {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

export interface Column<R> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Figures stand to the right. */
  readonly align?: 'end';
  /** Can be sorted by; needs `onSort`. */
  readonly sortable?: boolean;
  /** The name of the row, read aloud with every cell. One column has it. */
  readonly rowHeader?: boolean;
  /** No wrapping: numbers, dates. */
  readonly tight?: boolean;
}

interface TableProps<R> {
  /** What the table holds; for who listens, as a heading above it tells who looks. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** Keys of the chosen rows; gives each row a check box. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly rowName?: (row: R) => string;
  /** Draws attention to a row, beside what its cells say. */
  readonly rowTone?: (row: R) => 'negative' | 'warning' | undefined;
}

/** Rows and columns on a wide screen; a card per row on a narrow one, with the header before each value. */
export function Table<R>(props: TableProps<R>) {
  const { caption, columns, rows, rowKey, sort, onSort, selected, onSelect, rowName, rowTone } = props;
  const t = useMessages(uiMessages);
  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect?.(next);
  };
  const all = rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)));
  return (
    <table className={classes('utrecht-table', styles.table)} role="table">
      <caption className={styles.hidden}>{caption}</caption>
      <thead className={classes('utrecht-table__header', styles.header)} role="rowgroup">
        <tr role="row">
          {selected ? (
            <th scope="col" role="columnheader" className={styles.select}>
              <input
                type="checkbox"
                aria-label={t.selectAll}
                checked={all}
                onChange={() => onSelect?.(all ? new Set() : new Set(rows.map(rowKey)))}
              />
            </th>
          ) : null}
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const key = rowKey(row);
          const tone = rowTone?.(row);
          return (
            <tr
              key={key}
              role="row"
              className={classes(styles.row, tone && styles[tone], selected?.has(key) && styles.chosen)}
            >
              {selected ? (
                <td role="cell" className={styles.select}>
                  <input
                    type="checkbox"
                    aria-label={t.selectRow(rowName?.(row) ?? key)}
                    checked={selected.has(key)}
                    onChange={() => toggle(key)}
                  />
                </td>
              ) : null}
              {columns.map((column) => {
                const look = classes(styles.cell, column.align && styles.end, column.tight && styles.tight);
                return column.rowHeader ? (
                  <th key={column.key} scope="row" role="rowheader" className={classes(look, styles.rowHeader)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={look} data-label={column.header}>
                    {/* One element beside the header that a narrow screen puts before it. */}
                    <div>{column.cell(row)}</div>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface HeaderCellProps<R> {
  readonly column: Column<R>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<R>({ column, sort, onSort }: HeaderCellProps<R>) {
  const t = useMessages(uiMessages);
  const direction = sort?.by === column.key ? sort.direction : undefined;
  const look = classes(column.align && styles.end);
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" role="columnheader" className={look}>
        {column.header}
      </th>
    );
  }
  const Icon = direction ? (direction === 'asc' ? SortUpIcon : SortDownIcon) : SortIcon;
  const next: Sort = { by: column.key, direction: direction === 'asc' ? 'desc' : 'asc' };
  return (
    <th
      scope="col"
      role="columnheader"
      className={look}
      aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(next)}>
        {column.header}
        <Icon size={1} />
        {direction ? <span className={styles.hidden}>{direction === 'asc' ? t.sortedUp : t.sortedDown}</span> : null}
      </button>
    </th>
  );
}
