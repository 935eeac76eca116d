import type { IdeaField, IdeaWords } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { listWords } from '../../app/words/dates.js';

/** A field of an idea as one text: lists line by line, areas by their names. */
export function useFieldWords(): (field: IdeaField, words: IdeaWords) => string {
  const { t } = useTranslation('ideas');
  return (field, words) => {
    if (field === 'areas') return listWords(words.areas.map((area) => t(`area.${area}`)));
    const value = words[field];
    return typeof value === 'string' ? value : value.join('\n');
  };
}
