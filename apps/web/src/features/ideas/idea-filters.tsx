import { IdeaFacetsDocument } from '@cairn/contracts';
import type { ImprovementArea, Locale } from '@cairn/domain';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconAdjustmentsHorizontal } from '../../ui/icons.js';

export interface IdeaSearch { q?: string; areas?: ImprovementArea[]; drivers?: string[]; locales?: Locale[]; mine?: boolean }

interface FiltersProps { search: IdeaSearch; onChange: (next: Partial<IdeaSearch>) => void }
const MOST_SHOWN = 12;

/** What the library can be narrowed by, with the number of ideas behind each; chosen ones stand in the address. */
export function IdeaFilters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const [open, setOpen] = useState(false);
  const { q, areas, drivers, locales, mine } = search;
  const asked = { search: q ?? null, areas: areas ?? null, drivers: drivers ?? null, locales: locales ?? null, mine: mine ?? null };
  const { data } = useQuery({ ...queryFor(IdeaFacetsDocument, asked, slug), placeholderData: keepPreviousData });
  const chosen = (areas?.length ?? 0) + (drivers?.length ?? 0) + (locales?.length ?? 0) + (mine ? 1 : 0);
  const facets = data?.ideaFacets;
  return (
    <aside className="filters no-print" aria-label={t('list.filters')}>
      <p className="sm muted" role="status">{facets ? t('list.found', { count: facets.total }) : ''}</p>
      <Button className="filtertoggle" variant="default" leftSection={<Icon of={IconAdjustmentsHorizontal} />} aria-expanded={open} aria-controls="idea-filters" onClick={() => setOpen(!open)}>
        {chosen > 0 ? t('list.filtersOn', { count: chosen }) : t('list.filters')}
      </Button>
      <div id="idea-filters" className={open ? 'facets open' : 'facets'}>
        <FacetGroup label={t('list.areas')} counts={facets?.areas} chosen={areas} word={(area) => t(`area.${area}`)} onChange={(next) => onChange({ areas: next })} />
        <FacetGroup label={t('list.drivers')} counts={facets?.drivers} chosen={drivers} word={(driver) => driver} onChange={(next) => onChange({ drivers: next })} />
        <FacetGroup label={t('list.locales')} counts={facets?.locales} chosen={locales} word={(locale) => t(`locale.${locale}`)} onChange={(next) => onChange({ locales: next })} />
        <div className="stack tight" role="group" aria-label={t('list.whose')}>
          <div className="row wrap g2">
            <button type="button" className="chip" aria-pressed={mine ?? false} onClick={() => onChange({ mine: mine ? undefined : true })}>{t('list.mine')}</button>
          </div>
        </div>
        {chosen > 0 ? <div><Button variant="subtle" size="sm" onClick={() => onChange({ areas: undefined, drivers: undefined, locales: undefined, mine: undefined })}>{t('list.clear')}</Button></div> : null}
      </div>
    </aside>
  );
}

interface GroupProps<Word extends string> {
  label: string;
  counts?: readonly { value: string; count: number }[];
  chosen?: readonly Word[];
  word: (value: Word) => string;
  onChange: (next: Word[] | undefined) => void;
}

function FacetGroup<Word extends string>({ label, counts = [], chosen = [], word, onChange }: GroupProps<Word>) {
  const { t } = useTranslation('ideas');
  // What was chosen stays to be seen and taken back, also where nothing is behind it any more.
  const gone = chosen.filter((one) => !counts.some(({ value }) => value === one)).map((value) => ({ value, count: 0 }));
  const offered = [...counts.slice(0, MOST_SHOWN), ...counts.slice(MOST_SHOWN).filter(({ value }) => (chosen as readonly string[]).includes(value)), ...gone];
  if (offered.length === 0) return null;
  const toggle = (value: Word) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className="stack tight" role="group" aria-label={label}>
      <span className="label">{label}</span>
      <div className="row wrap g2">
        {offered.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(value as Word)}
            aria-label={t('list.counted', { name: word(value as Word), count })}
            onClick={() => toggle(value as Word)}
          >
            {word(value as Word)}<span className="num count">{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
