import { useState } from 'preact/hooks';
import type { Partner } from '../../utils/library/dossier/partners.ts';
import { idOfSide } from '../../utils/library/dossier/subject.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, number, t } from '../../utils/locale.ts';
import { Knot } from '../knot.tsx';
import type { NameFinder } from '../names.ts';
import { useNames } from '../use-names.ts';
import { bowOf, rowsOf } from './partner-layout.ts';
import './partner-picture.css';
import { PartnerThreads } from './partner-threads.tsx';

/** As many as a picture can show with their names. */
const drawn = 12;
/** As many more as a line tells. */
const named = 24;

interface PartnerPictureProps {
  readonly library: Library;
  /** The strongest first. */
  readonly partners: readonly Partner[];
  /** Whom they surround. */
  readonly centre: string;
  readonly addressOf: (partner: Partner) => string;
}

/** "12 events · Agreement or support · Signed", and how many of them are not sure. */
function Strength({ partner }: { readonly partner: Partner }) {
  const { events, unsure, type, stage } = partner;
  const amount = [count('events', events), unsure > 0 && t('partnerUnsure', number(unsure))];
  return (
    <span class="partner-strength figures">
      {amount.filter(Boolean).join(' · ')}
      <span class="partner-kind"> · {t(`eventType_${type}`)}</span>
      {stage && ` · ${t(`stage_${stage}`)}`}
    </span>
  );
}

/**
 * A subject and those who have to do with it: threads from the middle, each with the knot of the furthest stage. The
 * names are the list; the drawing between them is silent.
 */
export function PartnerPicture({ library, partners, centre, addressOf }: PartnerPictureProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = partners.slice(0, drawn);
  const others = partners.slice(drawn, drawn + named);
  const nameOfId = useNames(
    library,
    partners.slice(0, drawn + named).map(({ side }) => idOfSide(side)),
  );
  const nameOf = ({ side }: Partner) => nameOfId(idOfSide(side));
  const rows = rowsOf(shown.length);
  return (
    <>
      <div class="partners" style={{ '--rows': rows }}>
        <PartnerThreads partners={shown} pointed={pointed} />
        <p class="partners-centre" aria-hidden="true">
          <span>{centre}</span>
        </p>
        <ol class="partners-names">
          {shown.map((partner, place) => (
            <li
              key={partner.side}
              class={place % 2 === 0 ? 'partner partner-right' : 'partner partner-left'}
              style={{
                '--row': Math.floor(place / 2) + 1,
                '--bow': `${bowOf(Math.floor(place / 2), rows) / 16}rem`,
              }}
              onPointerEnter={() => setPointed(place)}
              onPointerLeave={() => setPointed(null)}
              onFocusCapture={() => setPointed(place)}
              onBlurCapture={() => setPointed(null)}
            >
              <Knot stage={partner.stage} type={partner.type} />
              <a class="partner-name" href={addressOf(partner)}>
                {nameOf(partner)}
              </a>{' '}
              <Strength partner={partner} />
            </li>
          ))}
        </ol>
      </div>
      {others.length > 0 && <OtherPartners partners={others} nameOf={nameOf} addressOf={addressOf} />}
      <p class="partners-legend">{t('partnersLegend')}</p>
    </>
  );
}

interface OtherPartnersProps {
  readonly partners: readonly Partner[];
  readonly nameOf: (partner: Partner) => ReturnType<NameFinder>;
  readonly addressOf: (partner: Partner) => string;
}

function OtherPartners({ partners, nameOf, addressOf }: OtherPartnersProps) {
  return (
    <div class="partners-others">
      <h3 class="chapter-part">{t('partnersOthers')}</h3>
      <ul class="figures">
        {partners.map((partner) => (
          <li key={partner.side}>
            <a class="name-link" href={addressOf(partner)}>
              {nameOf(partner)}
            </a>{' '}
            {number(partner.events)}
          </li>
        ))}
      </ul>
    </div>
  );
}
