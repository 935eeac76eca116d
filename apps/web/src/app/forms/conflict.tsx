import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TableWrap } from '../../ui/table-wrap.js';

export interface ConflictField {
  label: string;
  theirs: string;
  yours: string;
}

interface ConflictProps {
  fields: readonly ConflictField[];
  pending: boolean;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody saved first: both versions side by side, and the choice. Fields that agree are left out. */
export function Conflict({ fields, pending, onKeep, onTake }: ConflictProps) {
  const { t } = useTranslation('common');
  const different = fields.filter((field) => field.theirs !== field.yours);
  return (
    <section className="block stack" role="alert" aria-labelledby="conflict">
      <div>
        <h3 id="conflict">{t('trouble.conflict.title')}</h3>
        <p className="sm muted">{t('trouble.conflict.text')}</p>
      </div>
      {different.length > 0 ? (
        <TableWrap label={t('conflict.table')}>
          <table>
            <thead>
              <tr><th scope="col">{t('conflict.field')}</th><th scope="col">{t('conflict.theirs')}</th><th scope="col">{t('conflict.yours')}</th></tr>
            </thead>
            <tbody>
              {different.map(({ label, theirs, yours }) => (
                <tr key={label}><th scope="row">{label}</th><td>{theirs}</td><td>{yours}</td></tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      ) : null}
      <div className="row wrap g2">
        <Button variant="default" disabled={pending} onClick={onKeep}>{t('conflict.keepYours')}</Button>
        <Button variant="subtle" disabled={pending} onClick={onTake}>{t('conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
