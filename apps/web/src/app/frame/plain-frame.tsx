import { ViewerDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../ui/brand.js';
import { ButtonLink } from '../../ui/links.js';
import { queryFor } from '../graphql/queries.js';
import { MeMenu } from './me-menu.js';
import { Sheet } from './sheet.js';
import { SkipLink } from './skip-link.js';

/** The frame of pages outside of a network. */
export function PlainFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const { data } = useQuery({ ...queryFor(ViewerDocument, {}), meta: { staysHere: true } });
  return (
    <>
      <SkipLink />
      <div className="app plain">
        <div className="main">
          <Sheet>
            <header className="plainbar">
              <Link className="brand" to="/"><BrandMark /><span>{t('cairn')}</span></Link>
              {data?.viewer ? <MeMenu /> : <ButtonLink className="push" variant="subtle" to="/sign-in">{t('nav.signIn')}</ButtonLink>}
            </header>
            {children}
          </Sheet>
        </div>
      </div>
    </>
  );
}
