import type { Partner } from '../../utils/library/dossier/partners.ts';
import { idOfSide, type Side } from '../../utils/library/dossier/subject.ts';
import type { Library } from '../../utils/library/schema.ts';
import { countryName, number, t } from '../../utils/locale.ts';
import { dossierOf } from '../dossier-address.ts';
import { nameFinder } from '../names.ts';
import { useLive } from '../use-live.ts';
import { Chapter } from './chapter.tsx';
import './side-institutions.css';

/** As many as are asked for their country. */
const most = 60;
const shownEach = 10;

interface SideInstitutionsProps {
  readonly library: Library;
  readonly title: string;
  /** Parties of the events, the strongest first. */
  readonly partners: readonly Partner[];
  readonly sides: readonly Side[];
  /** Whether those are told, too, that stand on none of the sides. */
  readonly withOthers: boolean;
}

/** The institutions of each side, and others that are there. */
export function SideInstitutions({ library, title, partners, sides, withOthers }: SideInstitutionsProps) {
  const ids = partners.slice(0, most).map(({ side }) => idOfSide(side));
  const rows = useLive(() => library.entities.bulkGet(ids), ids.join(' '));
  if (rows.state !== 'ready') return null;
  const known = rows.value.filter((row) => row !== undefined);
  const nameOfId = nameFinder(known);
  const countries = new Map(known.map(({ id, country }) => [id, country]));
  const sideOf = ({ side }: Partner): Side | null => {
    const country = countries.get(side) ?? null;
    return sides.find((one) => one === country) ?? null;
  };
  const groups = [...sides, ...(withOthers ? [null] : [])].map((side) => ({
    side,
    members: partners
      .slice(0, most)
      // The side itself is no institution of it.
      .filter((partner) => sideOf(partner) === side && partner.side !== side),
  }));
  if (groups.every(({ members }) => members.length === 0)) return null;
  return (
    <Chapter title={title}>
      <div class="sides">
        {groups.map(({ side, members }) =>
          members.length === 0 ? null : (
            <div key={side ?? 'others'}>
              {(sides.length > 1 || withOthers) && (
                <h3 class="chapter-part">{side === null ? t('pairAlso') : countryName(side)}</h3>
              )}
              <ul class="sides-names figures">
                {members.slice(0, shownEach).map((partner) => (
                  <li key={partner.side}>
                    <a class="name-link" href={dossierOf(idOfSide(partner.side))}>
                      {nameOfId(idOfSide(partner.side))}
                    </a>{' '}
                    <span class="chapter-note">{number(partner.events)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Chapter>
  );
}
