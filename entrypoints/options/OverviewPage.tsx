import { useEffect, useState } from 'preact/hooks';
import { PageFrame } from '../../components/dossier/page-frame.tsx';
import { Overview } from '../../components/overview/overview.tsx';
import { markAllSeen, noteVisit } from '../../utils/last-visit.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface OverviewPageProps {
  readonly library: Library;
  readonly clock: Clock;
}

/** What is new and what is near. */
export function OverviewPage({ library, clock }: OverviewPageProps) {
  const [visit, setVisit] = useState<{ readonly since: number | null } | null>(null);
  useEffect(() => {
    noteVisit(clock()).then(
      (since) => setVisit({ since }),
      // A page must be drawn all the same where the moment cannot be kept.
      () => setVisit({ since: null }),
    );
  }, []);
  const onAllSeen = () => {
    const now = clock();
    setVisit({ since: now });
    markAllSeen(now).catch(() => {});
  };
  return (
    <PageFrame library={library}>
      {(known) =>
        visit === null ? (
          <p class="library-waiting">{t('loadingLibrary')}</p>
        ) : (
          <Overview library={library} known={known} since={visit.since} onAllSeen={onAllSeen} clock={clock} />
        )
      }
    </PageFrame>
  );
}
