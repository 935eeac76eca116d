import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { takeHeadingFocus } from './navigation-focus.js';

/** The heading of a state. As the page's only h1 it names the tab, and the focus goes there after a navigation. */
export function StateHeading({ as: Heading, title }: { as: 'h1' | 'h2'; title: string }) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const alone = Heading === 'h1';
  useEffect(() => {
    if (alone) document.title = t('titleIn', { title, place: t('cairn') });
  }, [alone, title, t]);
  useEffect(() => {
    if (alone) takeHeadingFocus(heading.current);
  }, [alone]);
  return <Heading ref={heading} tabIndex={alone ? -1 : undefined}>{title}</Heading>;
}
